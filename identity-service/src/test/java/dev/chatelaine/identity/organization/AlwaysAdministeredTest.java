package dev.chatelaine.identity.organization;

import static dev.chatelaine.identity.organization.OrganizationTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.OrganizationCommand.*;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random histories of everything that people can ask, in any order, at any time. */
class AlwaysAdministeredTest {

    private static final List<UserId> PEOPLE = List.of(ADA, BOB, CAROL, EVE);

    private final Organization decider = new Organization();

    @Property(tries = 500)
    void an_organization_is_never_without_an_active_administrator(@ForAll long seed) {
        var random = new Random(seed);
        var state = founded();
        for (int step = 0; step < 80; step++) {
            state = after(state, anything(random, NOW.plusSeconds(step)));
            assertThat(state.members().byUser().values())
                    .anyMatch(member -> member.active() && member.roles().administrator());
        }
    }

    @Property(tries = 500)
    void only_administrators_make_or_unmake_administrators(@ForAll long seed) {
        var random = new Random(seed);
        var state = founded();
        for (int step = 0; step < 80; step++) {
            var command = anything(random, NOW.plusSeconds(step));
            var next = after(state, command);
            boolean offered = command instanceof Answer; // an administrator has offered it
            boolean oneself = command instanceof LeaveOrganization;
            if (!ranks(state).equals(ranks(next)) && !offered && !oneself)
                assertThat(state.members()
                                .find(command.actor().userId())
                                .orElseThrow()
                                .roles()
                                .administrator())
                        .as("%s", command)
                        .isTrue();
            state = next;
        }
    }

    @Property(tries = 500)
    void the_same_command_twice_is_success_with_no_events(@ForAll long seed) {
        var random = new Random(seed);
        var state = founded();
        for (int step = 0; step < 80; step++) {
            var command = anything(random, NOW.plusSeconds(step));
            var next = after(state, command);
            boolean stillAllowed = next.members()
                    .find(command.actor().userId())
                    .filter(Members.Member::active)
                    .isPresent();
            boolean repeatable = command instanceof Answer
                    || command instanceof LeaveOrganization
                    || stillAllowed
                            && (command instanceof DeactivateMember
                                    || command instanceof InviteOrganizationMember
                                    || command instanceof DisableOrganization
                                    || command instanceof EnableOrganization);
            if (repeatable && !next.equals(state))
                assertThat(decider.decide(command, next)).isEmpty();
            state = next;
        }
    }

    private Organization.State founded() {
        return after(decider.initial(), new FoundOrganization(LABS, "Labs", by(ADA), NOW));
    }

    private static Set<UserId> ranks(Organization.State state) {
        var ranks = new HashSet<UserId>();
        state.members().byUser().forEach((user, member) -> {
            if (member.active() && member.roles().aboveManagers()) ranks.add(user);
        });
        return ranks;
    }

    private Organization.State after(Organization.State state, OrganizationCommand command) {
        try {
            for (var event : decider.decide(command, state)) state = decider.evolve(state, event);
        } catch (Rejected refused) {
            // nothing has happened
        }
        return state;
    }

    private static OrganizationCommand anything(Random random, Instant at) {
        var who = new Actor(any(random, PEOPLE), Set.of(), inherited(random));
        var whom = any(random, PEOPLE);
        var invitee = new InviteeId(new UUID(7, random.nextInt(6)));
        var expiry = at.plusSeconds(30);
        return switch (random.nextInt(13)) {
            case 0, 1 ->
                new InviteOrganizationMember(
                        LABS,
                        invitee,
                        Optional.empty(),
                        roles(random),
                        Set.of(),
                        random.nextBoolean(),
                        expiry,
                        who,
                        at);
            case 2, 3 -> new AcceptOrganizationInvitation(LABS, invitee, who, at);
            case 4 -> new RejectOrganizationInvitation(LABS, invitee, who, at);
            case 5 -> new LeaveOrganization(LABS, who, at);
            case 6 ->
                new ChangeOrganizationRoles(
                        LABS,
                        whom,
                        Optional.of(roles(random).organization()),
                        Optional.of(roles(random).platform()),
                        who,
                        at);
            case 7 -> new DeactivateMember(LABS, whom, who, at);
            case 8 -> new ReactivateMember(LABS, whom, who, at);
            case 9 -> new WithdrawOrganizationInvitation(LABS, invitee, who, at);
            case 10 -> new DisableOrganization(LABS, who, at);
            case 11 -> new EnableOrganization(LABS, who, at);
            default -> new EnrolOrganizationMember(LABS, whom, roles(random), Set.of(), who, at);
        };
    }

    private static Set<OrganizationRole> inherited(Random random) {
        return random.nextInt(4) == 0 ? Set.of(OrganizationRole.MANAGER) : Set.of();
    }

    private static Roles roles(Random random) {
        var organization = EnumSet.of(any(random, List.of(OrganizationRole.values())));
        if (random.nextBoolean()) organization.add(any(random, List.of(OrganizationRole.values())));
        var platform = EnumSet.noneOf(PlatformRole.class);
        if (random.nextBoolean()) platform.add(any(random, List.of(PlatformRole.values())));
        return new Roles(organization, platform);
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
