package dev.chatelaine.broker.vending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import dev.chatelaine.broker.House.Person;
import dev.chatelaine.broker.ServiceTest;
import dev.chatelaine.broker.TestingAccessService;
import dev.chatelaine.broker.TestingAccessService.Grant;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeaseResourceTest extends ServiceTest {

    private final Person ada = Person.named("Ada");
    private final Person bob = Person.named("Bob");
    private final UUID project = UUID.randomUUID();
    private String token;

    @BeforeEach
    void keysAreOut() {
        UUID labs = house.organizationOf(ada);
        house.settles();
        UUID connection = registered(labs, ada);
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> as(ada).get("/v1/storage-connections/" + connection)
                .then()
                .statusCode(200));
        new Grant(project, labs, connection, "reads/", "administrator", null, "list", "read").to(ada.id());
        new Grant(project, labs, connection, "reads/", "viewer", null, "list").to(bob.id());
        vend(ada);
        vend(bob);
        vend(bob);
    }

    private void vend(Person person) {
        token = post(person, "/v1/credentials", Map.of("projectId", project))
                .statusCode(200)
                .extract()
                .header("Consistency-Token");
    }

    @Test
    void an_administrator_sees_all_keys_of_the_project() {
        assertThat(leases(ada, "?project=" + project)).hasSize(3).allSatisfy(lease -> assertThat(lease)
                .containsKeys("leaseId", "connectionId", "expiresAt", "vendedAt")
                .containsEntry("projectId", project.toString())
                .containsEntry("bucket", "genomics")
                .containsEntry("prefix", "reads/"));
        assertThat(leases(ada, "?project=" + project))
                .extracting(lease -> lease.get("leaseId").toString())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void everybody_sees_their_own_keys() {
        assertThat(leases(bob, "?project=" + project)).hasSize(2).allSatisfy(this::isBobs);
        assertThat(leases(bob, "")).hasSize(2).allSatisfy(this::isBobs);
        assertThat(leases(ada, "")).hasSize(1);
    }

    private void isBobs(Map<String, Object> lease) {
        assertThat(lease).containsEntry("userId", bob.id().toString()).containsEntry("capabilities", List.of("list"));
    }

    @Test
    void a_list_is_paged() {
        List<Object> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = as(ada).header("Consistency-Token", token)
                    .get("/v1/leases?limit=2&project=" + project + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.leaseId"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);

        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void strangers_see_nothing() {
        Person eve = Person.named("Eve");

        refused(as(eve).get("/v1/leases?project=" + project).then(), 404, "project-unknown");
        refused(as(eve).get("/v1/leases?project=" + UUID.randomUUID()).then(), 404, "project-unknown");
        as(eve).get("/v1/leases").then().statusCode(200).body("items", empty());
        given().get("/v1/leases").then().statusCode(401);
        house.deactivate(bob);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> refused(as(bob).get("/v1/leases").then(), 401, "not-signed-in"));
    }

    @Test
    void old_knowledge_shows_nothing_of_others() {
        TestingAccessService.knowsOnlyThePast(Duration.ofSeconds(11));

        refused(as(ada).get("/v1/leases?project=" + project).then(), 503, "stale-knowledge");
    }

    @Test
    void nonsense_is_refused() {
        for (String query : List.of("?project=x", "?limit=0", "?limit=201", "?cursor=!!", "?cursor=eA")) {
            refused(as(ada).get("/v1/leases" + query).then(), 400, "invalid-field");
        }
    }

    private List<Map<String, Object>> leases(Person person, String query) {
        return as(person)
                .header("Consistency-Token", token)
                .get("/v1/leases" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
