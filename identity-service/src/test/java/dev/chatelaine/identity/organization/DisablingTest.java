package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.OrganizationRole.MANAGER;
import static dev.chatelaine.identity.OrganizationRole.MEMBER;
import static dev.chatelaine.identity.organization.OrganizationTest.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.identity.organization.OrganizationCommand.DisableOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.EnableOrganization;
import dev.chatelaine.identity.organization.OrganizationCommand.ForgetMember;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationDisabled;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationEnabled;
import dev.chatelaine.identity.organization.OrganizationEvent.OrganizationMemberLeft;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An organization in which nothing counts for a while. */
class DisablingTest {

    static final OrganizationDisabled DISABLED = new OrganizationDisabled(LABS);
    static final OrganizationEnabled ENABLED = new OrganizationEnabled(LABS);

    @Test
    void administrators_disable_and_enable_and_twice_is_once() {
        assertThat(open().when(disable(ADA))).containsExactly(DISABLED);
        assertThat(open(DISABLED).when(disable(ADA))).isEmpty();
        assertThat(open(DISABLED).when(enable(ADA))).containsExactly(ENABLED);
        assertThat(open().when(enable(ADA))).isEmpty();
        assertThat(open(DISABLED, ENABLED).when(rename(ADA, "New"))).hasSize(1);
    }

    @Test
    void managers_do_neither() {
        for (var command : List.of(disable(CAROL), enable(CAROL)))
            for (var past : List.of(open(), open(DISABLED)))
                assertThatThrownBy(() -> past.when(command)).hasMessage("ORGANIZATION_ADMINISTRATOR_REQUIRED");
    }

    @ParameterizedTest
    @MethodSource("everythingElse")
    void nothing_but_enabling_is_possible(OrganizationCommand command) {
        assertThatThrownBy(() -> open(DISABLED).when(command)).hasMessage("ORGANIZATION_DISABLED");
    }

    @ParameterizedTest
    @MethodSource("everythingElse")
    void strangers_do_not_learn_of_it(OrganizationCommand command) {
        assertThatThrownBy(() -> given(FOUNDED, joined(EVE, MANAGER), DISABLED).when(command))
                .hasMessage("ORGANIZATION_UNKNOWN");
    }

    @Test
    void pitfall_9_invitations_of_a_disabled_tenant_do_not_work_until_it_is_enabled() {
        for (var answer : List.of(accept(EVE, INVITEE), reject(EVE)))
            assertThatThrownBy(() -> open(DISABLED).when(answer)).hasMessage("ORGANIZATION_DISABLED");
        assertThatThrownBy(() -> open(DISABLED).when(accept(EVE, OTHER_INVITEE)))
                .hasMessage("ORGANIZATION_INVITATION_UNKNOWN");
        assertThat(open(DISABLED, ENABLED).when(accept(EVE, INVITEE))).containsExactly(joinedBy(INVITEE, EVE, MEMBER));
    }

    @Test
    void whoever_wants_to_leave_or_to_be_forgotten_need_not_wait() {
        assertThat(open(DISABLED).when(leave(BOB))).containsExactly(new OrganizationMemberLeft(LABS, BOB));
        assertThat(open(DISABLED).when(new ForgetMember(LABS, BOB, false, by(BOB), NOW)))
                .containsExactly(new OrganizationMemberLeft(LABS, BOB));
    }

    static Stream<OrganizationCommand> everythingElse() {
        return management()
                .filter(command ->
                        !(command instanceof DisableOrganization) && !(command instanceof EnableOrganization));
    }

    private static Given<OrganizationCommand, OrganizationEvent, Organization.State> open(OrganizationEvent... then) {
        var past = Stream.concat(
                Stream.of(
                        FOUNDED,
                        ADA_ADMINISTERS,
                        joined(BOB, MEMBER),
                        joined(CAROL, MANAGER),
                        invited(INVITEE, MEMBER)),
                Stream.of(then));
        return given(past.toArray(OrganizationEvent[]::new));
    }
}
