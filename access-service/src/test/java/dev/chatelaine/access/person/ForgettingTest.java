package dev.chatelaine.access.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TablesThatHold;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ForgettingTest {

    static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    AgroalDataSource database;

    final Person ada = Person.named("Ada");
    final Person zoe = Person.named("Zoe" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void whom_identity_service_forgets_is_named_in_no_table() {
        var organization = House.organizationOf(ada);
        House.joins(organization, ada, zoe, "member");
        House.accepted(House.project(organization, ada), ada, zoe, Terms.of("viewer", false, true));
        zoe.isKnown();
        await().atMost(SOON)
                .until(() -> TablesThatHold.text(database, zoe.name()).contains("person_view"));

        zoe.isForgotten();

        await().atMost(SOON).untilAsserted(() -> assertThat(TablesThatHold.text(database, zoe.name()))
                .as("the name and the address, which begins with it")
                .isEmpty());
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        TablesThatHold.text(database, zoe.id().toString()))
                .as("what has happened stays")
                .contains("activity_view"));
    }
}
