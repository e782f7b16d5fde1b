package dev.chatelaine.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RacesTest {

    static final int THREADS = 32;

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");

    @Test
    void two_administrators_who_unmake_each_other_leave_one() throws Exception {
        var labs = ada.founds("Example Labs");
        ada.takesIn(labs, bob, "admin");
        var statuses = race(i -> i % 2 == 0 ? ada.changesRoles(labs, bob, "member") : bob.deactivates(labs, ada));
        assertThat(statuses).containsAnyOf(204).isSubsetOf(204, 401, 403, 404, 409);
        var unmade = storage.events("OrganizationRolesChanged", labs)
                + storage.events("OrganizationMemberDeactivated", labs);
        assertThat(unmade).isEqualTo(1);
    }

    @Test
    void the_last_administrator_cannot_leave_by_any_door() throws Exception {
        var labs = ada.founds("Example Labs");
        var statuses = race(i -> i % 2 == 0 ? ada.changesRoles(labs, ada, "member") : ada.leaves(labs));
        assertThat(statuses).containsOnly(409);
        ada.deactivates(labs, ada).then().statusCode(409);
    }

    @Test
    void an_address_that_is_invited_many_times_at_once_is_invited_once() throws Exception {
        var labs = ada.founds("Example Labs");
        var statuses = race(i -> ada.invites(labs, bob, "member"));
        assertThat(statuses).containsOnly(201);
        assertThat(storage.invitees(bob.email)).isEqualTo(1);
        assertThat(storage.events("OrganizationMemberInvited", labs)).isEqualTo(1);
    }

    @Test
    void demotion_deactivation_and_leaving_at_once_leave_an_administrator() throws Exception {
        var labs = ada.founds("Example Labs");
        var carol = Visitor.called("Carol");
        ada.takesIn(labs, bob, "admin");
        ada.takesIn(labs, carol, "admin");
        var statuses = race(i -> switch (i % 6) {
            case 0 -> ada.changesRoles(labs, bob, "member");
            case 1 -> bob.deactivates(labs, carol);
            case 2 -> carol.changesRoles(labs, ada, "guest");
            case 3 -> ada.leaves(labs);
            case 4 -> bob.leaves(labs);
            default -> carol.leaves(labs);
        });
        assertThat(statuses).containsAnyOf(204).isSubsetOf(204, 401, 403, 404, 409);
        var unmade = storage.events("OrganizationRolesChanged", labs)
                + storage.events("OrganizationMemberDeactivated", labs)
                + storage.events("OrganizationMemberLeft", labs);
        var administering = Stream.of(ada, bob, carol)
                .map(who -> who.signIn().get("/v1/organizations/{id}", labs))
                .filter(answer -> answer.statusCode() == 200
                        && answer.<List<String>>path("roles").contains("admin"));
        assertThat(administering).as("%s were unmade", unmade).isNotEmpty();
    }

    @Test
    void an_invitation_that_is_accepted_rejected_and_withdrawn_at_once_is_answered_once() throws Exception {
        var labs = ada.founds("Example Labs");
        String invitee = ada.invites(labs, bob, "member")
                .then()
                .statusCode(201)
                .extract()
                .path("inviteeId");
        var statuses = race(i -> switch (i % 3) {
            case 0 -> bob.accepts(invitee);
            case 1 -> bob.rejects(invitee);
            default -> ada.withdraws(labs, invitee);
        });
        assertThat(statuses).containsAnyOf(204).isSubsetOf(204, 404, 409);
        var joined = storage.events("OrganizationMemberJoined", labs) - 1; // Ada
        var rejected = storage.events("OrganizationInvitationRejected", labs);
        assertThat(joined + rejected).isLessThanOrEqualTo(1);
        assertThat(storage.events("OrganizationInvitationWithdrawn", labs)).isEqualTo(1 - joined);
    }

    @Test
    void a_person_who_accepts_many_times_at_once_joins_once() throws Exception {
        var labs = ada.founds("Example Labs");
        String invitee = ada.invites(labs, bob, "member")
                .then()
                .statusCode(201)
                .extract()
                .path("inviteeId");
        assertThat(race(i -> i % 2 == 0 ? bob.accepts(invitee) : bob.get("/v1/me")))
                .isSubsetOf(200, 204, 404);
        bob.get("/v1/me").then().body("organizations", hasSize(1));
        assertThat(storage.events("OrganizationMemberJoined", labs)).isEqualTo(2); // Ada and Bob
        assertThat(storage.events("UserRegistered", bob.id.toString())).isEqualTo(1);
    }

    @Test
    void one_idempotency_key_founds_one_organization() throws Exception {
        var key = UUID.randomUUID().toString();
        var statuses = race(i -> ada.request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Example Labs"))
                .post("/v1/organizations"));
        assertThat(statuses).contains(201).isSubsetOf(201, 409); // 409: the first is still being answered
        ada.get("/v1/organizations").then().body("items", hasSize(1));
    }

    /** Sends as many requests at the same moment as there are threads; the statuses of the answers. */
    private static List<Integer> race(IntFunction<Response> request) throws Exception {
        var gun = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                Callable<Integer> runner = () -> {
                    gun.await();
                    return request.apply(number).statusCode();
                };
                answers.add(threads.submit(runner));
            }
            gun.countDown();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) statuses.add(answer.get());
            return statuses;
        }
    }
}
