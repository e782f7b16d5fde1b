package dev.chatelaine.project.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.chassis.testing.TablesThatHold;
import dev.chatelaine.chassis.testing.TestingEvents;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ForgettingTest {

    static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Stage stage;

    @Inject
    AgroalDataSource database;

    @Inject
    Projections projections;

    final Person ada = Person.named("Ada");
    final Person zoe = Person.named("Zoe" + UUID.randomUUID().toString().substring(0, 8));
    OrganizationId labs;
    ConnectionId connection;
    String project;

    @BeforeEach
    void build() {
        labs = stage.organization("Example Labs", ada);
        connection = stage.connection(labs, ada);
        project = stage.project(labs, connection, ada);
    }

    @Test
    void whom_identity_service_forgets_is_named_in_no_table() {
        invite(stage.project(labs, connection, ada)); // still open when the person goes
        var entry = invite();
        stage.introduce(zoe);
        accept(entry);
        assertThat(tablesThatHold(zoe.email())).contains("person_view", "invitee");

        forgotten();

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(tablesThatHold(zoe.email())).isEmpty();
            assertThat(tablesThatHold(zoe.name())).isEmpty();
        });
        var team = ada.asks().get("/v1/projects/{id}/team", project);
        team.then().statusCode(200);
        assertThat(team.asString()).doesNotContain(zoe.email()).doesNotContain(zoe.name());
    }

    @Test
    void an_invitation_of_the_same_address_survives_when_read_models_are_built_anew() {
        stage.introduce(zoe);
        forgotten();
        await().atMost(SOON).until(() -> tablesThatHold(zoe.email()).isEmpty());
        invite();
        projections.rebuild();
        await().atMost(SOON).until(() -> tablesThatHold(ada.email()).contains("person_view"));
        assertThat(tablesThatHold(zoe.email())).contains("invitee");
    }

    private void forgotten() {
        TestingEvents.put("chatelaine.people", zoe.id().toString(), null);
    }

    private List<String> tablesThatHold(String text) {
        return TablesThatHold.text(database, text);
    }

    private String invite() {
        return invite(project);
    }

    private String invite(String into) {
        return ada.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "principal",
                        Map.of("type", "email", "email", zoe.email()),
                        "roles",
                        Map.of("project", "viewer"),
                        "upload",
                        false,
                        "download",
                        true))
                .post("/v1/projects/{id}/team", into)
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
    }

    private void accept(String entry) {
        zoe.asks().post("/v1/me/invitations/{entry}/accept", entry).then().statusCode(204);
    }
}
