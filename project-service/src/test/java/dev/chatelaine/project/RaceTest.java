package dev.chatelaine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What happens when everybody acts in the same moment. */
@ServiceTest
class RaceTest {

    private static final int THREADS = 32;

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
    void beyond_13_race_proof_last_administrator() throws Exception {
        String project = stage.project(labs, connection, ada);
        var team = new TeamClient(project);
        var people = new ArrayList<Person>();
        var entries = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var person = Person.named("Person" + i);
            stage.join(labs, person, OrganizationRole.MEMBER);
            entries.add(team.join(ada, person, "administrator"));
            people.add(person);
        }
        entries.add(EntryId.ofCreator(new ProjectId(UUID.fromString(project))).toString());
        people.add(ada);
        var attempts = new ArrayList<Callable<Response>>();
        for (int i = 0; i < THREADS; i++) {
            Person who = people.get(i % people.size());
            Person heir = people.get((i + 1) % people.size());
            String entry = entries.get((i * 3 + 1) % entries.size());
            attempts.add(
                    switch (i % 4) {
                        case 0 -> () -> who.asks().post("/v1/projects/" + project + "/leave");
                        case 1 -> () -> team.patch(who, entry, Map.of("roles", Map.of("project", "viewer")));
                        case 2 -> () -> team.remove(who, entry);
                        default ->
                            () -> who.asks()
                                    .body(Map.of("userId", heir.id()))
                                    .put("/v1/projects/" + project + "/owner");
                    });
        }
        assertThat(atOnce(attempts))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 204, 403, 404, 409));
        String owner = ada.asks().get("/v1/projects/" + project).path("ownerId");
        await().untilAsserted(() -> assertThat(team.list(ada)
                        .<List<String>>path("items.findAll { it.status == 'accepted' && it.roles.project =="
                                + " 'administrator' }.userId"))
                .isNotEmpty()
                .contains(ada.asks().get("/v1/projects/" + project).<String>path("ownerId")));
        assertThat(owner).isNotNull();
    }

    @RepeatedTest(3)
    void of_overlapping_places_exactly_one_is_given() throws Exception {
        var attempts = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 8; i++) {
            String prefix = List.of("reads/", "reads/a/", "reads/a/b/", "").get(i % 4);
            attempts.add(() -> stage.create(ada, labs, connection, prefix));
        }
        // Nested places can both be given only if neither contains the other; these all contain each other.
        assertThat(atOnce(attempts).stream().map(Response::statusCode))
                .containsOnlyOnce(201)
                .allMatch(status -> status == 201 || status == 409);
    }

    @RepeatedTest(3)
    void an_invitation_gets_one_answer() throws Exception {
        String project = stage.project(labs, connection, ada);
        var team = new TeamClient(project);
        var bob = Person.named("Bob");
        stage.join(labs, bob, OrganizationRole.MEMBER);
        String entry = team.invite(ada, TeamClient.user(bob), "viewer");
        bob.asks().get("/v1/me/invitations");
        var attempts = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 16; i++) {
            String answer = i % 2 == 0 ? "accept" : "reject";
            attempts.add(() -> bob.asks().post("/v1/me/invitations/" + entry + "/" + answer));
        }
        List<Response> answers = atOnce(attempts);
        for (int i = 2; i < answers.size(); i++)
            assertThat(answers.get(i).statusCode()).isEqualTo(answers.get(i - 2).statusCode());
        assertThat(List.of(answers.get(0).statusCode(), answers.get(1).statusCode()))
                .containsExactlyInAnyOrder(204, 409);
    }

    @RepeatedTest(3)
    void a_request_to_join_gets_one_answer() throws Exception {
        String project = stage.project(labs, connection, ada);
        var bob = Person.named("Bob");
        stage.join(labs, bob, OrganizationRole.MEMBER);
        String requests = "/v1/projects/" + project + "/join-requests";
        String request = bob.asks().post(requests).path("requestId");
        ada.asks().get(requests).then().statusCode(200);
        var viewer = Map.of("roles", Map.of("project", "viewer"));
        var attempts = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 15; i++) {
            String path = requests + "/" + request;
            attempts.add(
                    switch (i % 3) {
                        case 0 -> () -> ada.asks().body(viewer).post(path + "/approve");
                        case 1 -> () -> ada.asks().post(path + "/decline");
                        default -> () -> bob.asks().post(path + "/withdraw");
                    });
        }
        List<Response> answers = atOnce(attempts);
        for (int i = 3; i < answers.size(); i++)
            assertThat(answers.get(i).statusCode()).isEqualTo(answers.get(i - 3).statusCode());
        assertThat(answers.subList(0, 3).stream().filter(answer -> answer.statusCode() < 300))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void of_appointments_at_once_one_counts() throws Exception {
        var owner = Person.named("Owner");
        stage.join(labs, owner, OrganizationRole.MEMBER);
        String project = stage.project(labs, connection, owner);
        var heirs = List.of(Person.named("Bob"), Person.named("Carol"), Person.named("Dave"));
        heirs.forEach(heir -> stage.join(labs, heir, OrganizationRole.MEMBER));
        stage.deactivate(labs, owner);
        var attempts = new ArrayList<Callable<Response>>();
        for (Person heir : heirs)
            attempts.add(() -> ada.asks()
                    .body(Map.of("userId", heir.id(), "reason", "The owner left"))
                    .post("/v1/projects/" + project + "/administrators"));
        assertThat(atOnce(attempts).stream().map(Response::statusCode)).containsExactlyInAnyOrder(204, 409, 409);
    }

    @Test
    void the_same_idempotency_key_at_once_has_one_effect() throws Exception {
        var storage = Map.of("connectionId", connection.toString(), "bucket", "genomics");
        var body = Map.of("organizationId", labs.toString(), "name", "Once", "storage", storage);
        String key = UUID.randomUUID().toString();
        var attempts = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 8; i++)
            attempts.add(
                    () -> ada.asks().header("Idempotency-Key", key).body(body).post("/v1/projects"));
        assertThat(atOnce(attempts).stream().map(Response::statusCode))
                .contains(201)
                .allMatch(status -> status == 201 || status == 409);
        assertThat(ada.asks().get("/v1/projects").<List<String>>path("items.projectId"))
                .hasSize(1);
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
