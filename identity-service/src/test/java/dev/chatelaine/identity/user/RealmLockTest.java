package dev.chatelaine.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.Visitor;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.RealmUnderTest;
import dev.chatelaine.identity.realm.TestingKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

/** What somebody does in Keycloak's console arrives here, and what is decided here arrives there. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class RealmLockTest {

    @Inject
    HomeRealm realm;

    @Inject
    People people;

    @Inject
    Storage storage;

    final TestingKeycloak keycloak = TestingKeycloak.running();
    final String email = "bob-" + UUID.randomUUID() + "@example.org";
    final UserId bob = keycloak.person(email, "Bob Baker");
    final Visitor ada = Visitor.called("Ada");

    @Test
    void the_first_sign_in_registers_the_person_before_they_ask_for_anything() {
        assertThat(keycloak.signIn(email).getString("access_token")).isNotNull();
        soon(() -> assertThat(storage.events("UserRegistered", bob.toString())).isEqualTo(1));
        assertThat(people.find(List.of(bob)).get(bob).email()).isEqualTo(email);
        assertThat(people.find(List.of(bob)).get(bob).fullName()).isEqualTo("Bob Baker");
    }

    @Test
    void who_is_disabled_in_the_console_is_locked_here_and_unlocked_again() {
        keycloak.console()
                .body(Map.of("enabled", false))
                .put("/users/" + bob)
                .then()
                .statusCode(204);
        soon(() -> assertThat(storage.events("UserDeactivated", bob.toString())).isEqualTo(1));
        assertThat(storage.events("UserLocked", bob.toString())).isEqualTo(1);

        keycloak.console()
                .body(Map.of("enabled", true))
                .put("/users/" + bob)
                .then()
                .statusCode(204);
        soon(() -> assertThat(storage.events("UserReactivated", bob.toString())).isEqualTo(1));
        assertThat(storage.events("UserUnlocked", bob.toString())).isEqualTo(1);
        soon(() -> assertThat(keycloak.signIn(email).getString("access_token")).isNotNull());
    }

    @Test
    void who_is_deleted_in_the_console_is_locked_for_good() {
        keycloak.console().delete("/users/" + bob).then().statusCode(204);
        soon(() -> assertThat(storage.events("UserLocked", bob.toString())).isEqualTo(1));
    }

    @Test
    void who_is_deactivated_here_loses_session_and_sign_in_there_and_is_not_thereby_locked() {
        var visitor = Visitor.of(bob.value(), email, "Bob Baker");
        var labs = ada.founds("Example Labs");
        ada.takesIn(labs, visitor, "member");
        var refresh = keycloak.signIn(email).getString("refresh_token");
        ada.deactivates(labs, visitor).then().statusCode(204);
        var begin = Instant.now();

        soon(() -> assertThat(keycloak.refresh(refresh).getString("error")).isEqualTo("invalid_grant"));
        System.out.printf(
                "The session was gone %d ms after the answer%n",
                Duration.between(begin, Instant.now()).toMillis());
        assertThat(keycloak.sessions(bob)).isZero();
        assertThat(keycloak.signIn(email).getString("error")).isEqualTo("invalid_grant");

        // Whatever else is changed in the console, it was not the console that closed the account.
        keycloak.console()
                .body(keycloak.console().get("/users/" + bob).asString())
                .put("/users/" + bob);
        ada.reactivates(labs, visitor).then().statusCode(204);
        soon(() -> assertThat(keycloak.signIn(email).getString("access_token")).isNotNull());
        assertThat(storage.events("UserLocked", bob.toString())).isZero();
    }

    private static void soon(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(check);
    }
}
