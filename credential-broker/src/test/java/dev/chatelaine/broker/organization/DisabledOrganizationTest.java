package dev.chatelaine.broker.organization;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import dev.chatelaine.broker.House.Person;
import dev.chatelaine.broker.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody administers anything in a disabled organization. */
@QuarkusTest
class DisabledOrganizationTest extends ServiceTest {

    private final Person ada = Person.named("Ada");

    @Test
    void pitfall_09_its_storage_connections_are_nobodys_until_it_is_enabled() {
        UUID labs = house.organizationOf(ada);
        house.settles();
        UUID connection = registered(labs, ada);

        house.member("OrganizationDisabled", labs, ada);
        house.settles();
        as(ada).get("/v1/storage-connections/" + connection)
                .then()
                .statusCode(404)
                .body("type", endsWith("/storage-connection-unknown"));
        as(ada).get("/v1/storage-connections").then().body("items", empty());

        house.member("OrganizationEnabled", labs, ada);
        house.settles();
        as(ada).get("/v1/storage-connections").then().body("items.connectionId", hasItem(connection.toString()));
    }
}
