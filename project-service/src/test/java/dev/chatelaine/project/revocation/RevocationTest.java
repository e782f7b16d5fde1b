package dev.chatelaine.project.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an access review has ordered to end ends here, as far as the rules of projects allow it. */
@ServiceTest
class RevocationTest {

    @Inject
    Stage stage;

    final Person chief = Person.named("Chief");
    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person carol = Person.named("Carol");
    final UUID order = UUID.randomUUID();
    String project;
    String bobs;
    String carols;

    @BeforeEach
    void aProjectOfAdaWithBobAndCarol() {
        var labs = stage.organization("Example Labs", chief);
        for (var member : List.of(ada, bob, carol)) stage.join(labs, member, OrganizationRole.MEMBER);
        project = stage.project(labs, stage.connection(labs, chief), ada);
        bobs = new TeamClient(project).join(ada, bob, "viewer");
        carols = new TeamClient(project).join(ada, carol, "viewer");
    }

    @Test
    void whoever_is_reviewed_away_is_out_and_an_order_that_comes_twice_does_no_more() {
        stage.orderRevocation(order, project, bobs, chief.id());
        awaitGone(bob);
        new TeamClient(project).join(ada, bob, "viewer");
        stage.orderRevocation(order, project, bobs, chief.id());
        stage.orderRevocation(UUID.randomUUID(), project, carols, null);
        awaitGone(carol);
        assertThat(status(bob)).isEqualTo(200);
    }

    @Test
    void the_last_administrator_stays_and_what_never_was_holds_up_no_other_order() {
        String adas = EntryId.ofCreator(new ProjectId(UUID.fromString(project))).toString();
        stage.orderRevocation(UUID.randomUUID(), project, UUID.randomUUID().toString(), null);
        stage.orderRevocation(UUID.randomUUID(), UUID.randomUUID().toString(), bobs, null);
        stage.orderRevocation(order, project, adas, null);
        stage.orderRevocation(UUID.randomUUID(), project, bobs, null);
        awaitGone(bob);
        assertThat(status(ada)).isEqualTo(200);
    }

    private void awaitGone(Person person) {
        await().atMost(Duration.ofSeconds(20)).until(() -> status(person) == 404);
    }

    private int status(Person person) {
        return person.asks().get("/v1/projects/" + project).statusCode();
    }
}
