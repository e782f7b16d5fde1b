package dev.chatelaine.project.space;

import static dev.chatelaine.project.space.SpaceClient.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** What happens to spaces when everybody acts in the same moment. */
@ServiceTest
class SpaceRaceTest {

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    OrganizationId labs;
    ConnectionId connection;

    @BeforeEach
    void anOrganization() {
        labs = stage.organization("Example Labs", ada);
        connection = stage.connection(labs, ada);
    }

    @RepeatedTest(3)
    void of_many_admins_who_leave_at_once_one_stays() throws Exception {
        String space = space(ada, labs, connection);
        var admins = new ArrayList<>(List.of(ada));
        for (int i = 0; i < 5; i++) {
            var person = Person.named("Person" + i);
            stage.join(labs, person, OrganizationRole.MEMBER);
            put(ada, space, "user:" + person.id(), "admin").then().statusCode(204);
            admins.add(person);
        }
        var attempts = new ArrayList<Callable<Response>>();
        for (var admin : admins) attempts.add(() -> remove(admin, space, "user:" + admin.id()));
        assertThat(atOnce(attempts).stream().map(Response::statusCode))
                .containsOnlyOnce(409)
                .allMatch(status -> status == 204 || status == 409);
        List<String> left =
                ada.asks().get("/v1/spaces/" + space + "/collaborators").path("items.role");
        assertThat(left).containsExactly("admin");
    }

    @RepeatedTest(3)
    void a_project_and_a_space_never_get_places_that_overlap() throws Exception {
        var attempts = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 8; i++) {
            String prefix = List.of("reads/", "reads/a/", "reads/a/b/", "").get(i % 4);
            boolean project = i < 4;
            attempts.add(() ->
                    project ? stage.create(ada, labs, connection, prefix) : create(ada, labs, connection, prefix));
        }
        // These all contain each other.
        assertThat(atOnce(attempts).stream().map(Response::statusCode))
                .containsOnlyOnce(201)
                .allMatch(status -> status == 201 || status == 409);
    }

    private static List<Response> atOnce(List<Callable<Response>> attempts) throws Exception {
        var start = new CyclicBarrier(attempts.size());
        var answers = new ArrayList<Response>();
        try (var threads = Executors.newFixedThreadPool(attempts.size())) {
            var running = new ArrayList<Future<Response>>();
            for (var attempt : attempts)
                running.add(threads.submit(() -> {
                    start.await();
                    return attempt.call();
                }));
            for (var one : running) answers.add(one.get());
        }
        return answers;
    }
}
