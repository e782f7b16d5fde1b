package dev.chatelaine.access.authzen;

import static dev.chatelaine.access.naming.Town.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.naming.Town;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private final Town town = new Town();
    private final OrganizationId labs = town.organization();
    private final OrganizationId others = town.organization();
    private final UserId ada = town.member(labs, "organization:admin");
    private final UserId bob = town.member(labs, "organization:member");

    @Test
    void administrators_ask_about_everybody_and_others_about_themselves() {
        person(ada, null).requireMayAskAbout(bob);
        person(ada, null).requireMayAskAboutAll();
        person(bob, null).requireMayAskAbout(bob);
        refused(() -> person(bob, null).requireMayAskAbout(ada));
        refused(() -> person(bob, null).requireMayAskAbout(null));
        refused(() -> person(bob, null).requireMayAskAboutAll());
    }

    @Test
    void whoever_belongs_to_several_organizations_says_which() {
        town.belongs(others, ada, "organization:member");
        assertThatThrownBy(() -> person(ada, null)).isInstanceOf(Refusal.class);
        assertThat(person(ada, labs)).isEqualTo(new Audience(labs, null));
        assertThat(person(ada, others)).isEqualTo(new Audience(others, ada));
    }

    @Test
    void nobody_asks_where_they_do_not_belong_any_more_or_never_did() {
        refused(() -> person(bob, others));
        refused(() -> person(new UserId(UUID.randomUUID()), null));
        town.leaves(labs, ada);
        refused(() -> person(ada, null));
        refused(() -> person(ada, labs));
    }

    @Test
    void machines_ask_in_their_organization_if_they_may_decide() {
        var machine = town.machine(labs, "decisions");
        assertThat(Audience.ofMachine(town.graph(), machine, null)).isEqualTo(new Audience(labs, null));
        assertThat(Audience.ofMachine(town.graph(), machine, labs)).isEqualTo(new Audience(labs, null));
        refused(() -> Audience.ofMachine(town.graph(), machine, others));
        refused(() -> Audience.ofMachine(town.graph(), town.machine(labs, "scim"), null));
        refused(() -> Audience.ofMachine(town.graph(), new UserId(UUID.randomUUID()), null));
    }

    @Test
    void our_own_services_name_the_organization() {
        assertThat(Audience.ofService(labs)).isEqualTo(new Audience(labs, null));
        assertThatThrownBy(() -> Audience.ofService(null)).isInstanceOf(Refusal.class);
    }

    private Audience person(UserId user, OrganizationId named) {
        return Audience.ofPerson(town.graph(), user, named, NOW);
    }

    private static void refused(Runnable asking) {
        assertThatThrownBy(asking::run).isInstanceOf(Rejected.class);
    }
}
