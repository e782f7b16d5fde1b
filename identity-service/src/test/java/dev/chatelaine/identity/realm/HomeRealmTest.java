package dev.chatelaine.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class HomeRealmTest {

    @Inject
    HomeRealm realm;

    final TestingKeycloak keycloak = TestingKeycloak.running();
    final String email = "bob-" + UUID.randomUUID() + "@example.org";

    @Test
    void opens_an_account_once() {
        var bob = realm.open(new NewAccount(email, "Bob Barnaby Baker"));

        assertThat(realm.open(new NewAccount(email.toUpperCase(), "Somebody Else")))
                .isEqualTo(bob);
        assertThat(realm.findByEmail(email))
                .contains(new Account(bob, email, "Bob Barnaby Baker", false, true, true, false));
    }

    @Test
    void an_account_that_was_there_before_is_not_ours() {
        var ada = realm.findByEmail("ada@example.org").orElseThrow();

        assertThat(ada.openedHere()).isFalse();
        assertThat(ada.emailVerified()).isTrue();
        assertThat(realm.open(new NewAccount("ada@example.org", "Another Ada"))).isEqualTo(ada.userId());
        assertThat(realm.find(ada.userId())).contains(ada);
    }

    @Test
    void one_name_is_enough() {
        var plato = realm.open(new NewAccount(email, "Plato"));
        assertThat(realm.find(plato).orElseThrow().fullName()).isEqualTo("Plato");
    }

    @Test
    void mails_a_link_under_which_the_person_sets_a_password() throws Exception {
        var bob = realm.open(new NewAccount(email, "Bob Baker"));
        realm.mailActions(bob, Set.of(RequiredAction.VERIFY_EMAIL, RequiredAction.UPDATE_PASSWORD), "/join");

        assertThat(keycloak.mails().waitForIncomingEmail(5_000, 1)).isTrue();
        assertThat(keycloak.mails().getReceivedMessagesForDomain(email))
                .singleElement()
                .satisfies(
                        mail -> assertThat(text(mail)).contains("/auth/realms/chatelaine/login-actions/action-token"));
    }

    @Test
    void a_disabled_account_gets_no_tokens_until_it_is_enabled() {
        var eve = realm.findByEmail("eve@example.org").orElseThrow().userId();
        assertThat(keycloak.signIn("eve@example.org").getInt("expires_in")).isBetween(110, 120);

        realm.disable(eve);
        realm.signOut(eve);
        assertThat(keycloak.signIn("eve@example.org").getString("error")).isEqualTo("invalid_grant");
        assertThat(realm.find(eve).orElseThrow().enabled()).isFalse();
        assertThat(realm.find(eve).orElseThrow().closedHere()).isTrue();

        realm.enable(eve);
        assertThat(realm.find(eve).orElseThrow().closedHere()).isFalse();
        assertThat(keycloak.signIn("eve@example.org").getInt("expires_in")).isBetween(110, 120);
    }

    @Test
    void whoever_must_have_a_second_factor_and_has_none_signs_in_with_a_browser() {
        var dave = realm.findByEmail("dave@example.org").orElseThrow().userId();
        assertThat(realm.secondFactors(dave).totp()).isFalse();

        realm.demandSecondFactor(dave);
        realm.demandSecondFactor(dave);
        assertThat(keycloak.askForToken("dave@example.org").statusCode()).isEqualTo(401);

        realm.ceaseToDemandSecondFactor(dave);
        realm.ceaseToDemandSecondFactor(dave);
        assertThat(keycloak.signIn("dave@example.org").getInt("expires_in")).isBetween(110, 120);
    }

    @Test
    void what_is_done_to_nobody_does_nothing() {
        var nobody = new UserId(UUID.randomUUID());
        assertThat(realm.find(nobody)).isEmpty();
        realm.disable(nobody);
        realm.enable(nobody);
        realm.signOut(nobody);
        realm.require(nobody, Set.of(RequiredAction.CONFIGURE_TOTP));
        realm.mailActions(nobody, Set.of(RequiredAction.CONFIGURE_TOTP), "/join");
        realm.update(nobody, email, "Nobody");
        realm.removeSecondFactors(nobody);
        realm.demandSecondFactor(nobody);
        realm.ceaseToDemandSecondFactor(nobody);
        realm.delete(nobody);
        realm.deleteMachine("nobody");
        assertThat(realm.secondFactors(nobody).totp()).isFalse();
    }

    @Test
    void a_new_address_has_to_be_verified() {
        var bob = realm.open(new NewAccount(email, "Bob Baker"));
        realm.update(bob, "new-" + email, "Robert Baker");
        assertThat(realm.find(bob))
                .contains(new Account(bob, "new-" + email, "Robert Baker", false, true, true, false));
        realm.delete(bob);
        assertThat(realm.find(bob)).isEmpty();
    }

    @Test
    void a_machine_signs_in_for_its_organization_and_is_no_service_of_ours() {
        var labs = new OrganizationId(UUID.randomUUID());
        var id = "machine-" + UUID.randomUUID();
        var machine = realm.openMachine(id, "Pipeline", labs);
        assertThat(realm.openMachine(id, "Pipeline", labs)).isEqualTo(machine);

        var claims = TestingKeycloak.claims(
                keycloak.signInMachine(id, machine.secret().reveal()).getString("access_token"));
        assertThat(claims.getString("sub")).isEqualTo(machine.userId().toString());
        assertThat(claims.getString("organization")).isEqualTo(labs.toString());
        assertThat(claims.getString("aud")).isEqualTo("chatelaine");
        assertThat(claims.<String>getList("realm_access.roles")).isNullOrEmpty();
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(120);

        var fresh = realm.rotateMachineSecret(id);
        assertThat(keycloak.signInMachine(id, machine.secret().reveal()).getString("error"))
                .isEqualTo("unauthorized_client");
        assertThat(keycloak.signInMachine(id, fresh.reveal()).getInt("expires_in"))
                .isEqualTo(120);

        realm.deleteMachine(id);
        assertThat(keycloak.signInMachine(id, fresh.reveal()).getString("error"))
                .isEqualTo("invalid_client");
    }

    private static String text(MimeMessage mail) {
        return GreenMailUtil.getBody(mail);
    }
}
