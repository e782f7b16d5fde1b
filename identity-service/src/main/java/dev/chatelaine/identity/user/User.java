package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.user.UserCommand.EndMembership;
import dev.chatelaine.identity.user.UserCommand.ForgetUser;
import dev.chatelaine.identity.user.UserCommand.LeaveMembership;
import dev.chatelaine.identity.user.UserCommand.LockUser;
import dev.chatelaine.identity.user.UserCommand.MembershipCommand;
import dev.chatelaine.identity.user.UserCommand.RegisterUser;
import dev.chatelaine.identity.user.UserCommand.ResetSecondFactor;
import dev.chatelaine.identity.user.UserCommand.StartMembership;
import dev.chatelaine.identity.user.UserCommand.UnlockUser;
import dev.chatelaine.identity.user.UserEvent.MembershipEnded;
import dev.chatelaine.identity.user.UserEvent.MembershipLeft;
import dev.chatelaine.identity.user.UserEvent.MembershipStarted;
import dev.chatelaine.identity.user.UserEvent.SecondFactorReset;
import dev.chatelaine.identity.user.UserEvent.UserDeactivated;
import dev.chatelaine.identity.user.UserEvent.UserForgotten;
import dev.chatelaine.identity.user.UserEvent.UserLocked;
import dev.chatelaine.identity.user.UserEvent.UserReactivated;
import dev.chatelaine.identity.user.UserEvent.UserRegistered;
import dev.chatelaine.identity.user.UserEvent.UserUnlocked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An account works unless it is locked, while one of its memberships does or as long as no organization deactivated it. */
public final class User implements Decider<UserCommand, UserEvent, User.State> {

    /**
     * What one organization last said, and where in its history.
     *
     * @param left whether the person has gone by their own will, which says nothing against the account
     */
    public record Membership(boolean active, boolean left, long organizationSequence) {}

    /** @param active what was last said of the account as a whole */
    public record State(
            boolean registered,
            boolean active,
            boolean locked,
            boolean forgotten,
            Map<OrganizationId, Membership> memberships) {

        boolean memberOf(OrganizationId organizationId) {
            var membership = memberships.get(organizationId);
            return membership != null && membership.active();
        }

        boolean memberBesides(OrganizationId organizationId) {
            return memberships.keySet().stream().anyMatch(id -> !id.equals(organizationId) && memberOf(id));
        }

        /** Whether the organization counts the person in, or did until it deactivated them. */
        boolean hasNotLeft(OrganizationId organizationId) {
            var membership = memberships.get(organizationId);
            return membership != null && !membership.left();
        }

        boolean heardOf(OrganizationId organizationId) {
            return memberships.containsKey(organizationId);
        }

        boolean heardSince(MembershipCommand c) {
            var membership = memberships.get(c.organizationId());
            return membership != null && membership.organizationSequence() >= c.organizationSequence();
        }

        boolean ought() {
            var all = memberships.values();
            boolean wanted = all.stream().anyMatch(Membership::active);
            boolean unwanted = all.stream().anyMatch(one -> !one.active() && !one.left());
            return !forgotten && !locked && (wanted || !unwanted);
        }

        State with(OrganizationId organizationId, Membership membership) {
            var changed = new HashMap<>(memberships);
            changed.put(organizationId, membership);
            return new State(registered, active, locked, forgotten, Map.copyOf(changed));
        }

        State as(boolean nowActive) {
            return new State(registered, nowActive, locked, forgotten, memberships);
        }

        State lockedAs(boolean nowLocked) {
            return new State(registered, active, nowLocked, forgotten, memberships);
        }

        State asRegistered() {
            return new State(true, active, locked, forgotten, memberships);
        }

        State asForgotten() {
            return new State(registered, active, locked, true, memberships);
        }
    }

    @Override
    public State initial() {
        return new State(false, true, false, false, Map.of());
    }

    @Override
    public List<UserEvent> decide(UserCommand command, State state) {
        return switch (command) {
            case ForgetUser c ->
                AccountDecisions.mayBeForgotten(c, state) ? concluded(state, new UserForgotten(c.userId())) : List.of();
            case ResetSecondFactor c -> AccountDecisions.reset(c, state);
            case UserCommand _ when state.forgotten() -> List.of(); // nothing brings them back
            case RegisterUser _ when state.registered() -> List.of();
            case RegisterUser c -> List.of(new UserRegistered(c.userId()));
            case LockUser _ when state.locked() -> List.of();
            case LockUser c -> concluded(state, new UserLocked(c.userId()));
            case UnlockUser _ when !state.locked() -> List.of();
            case UnlockUser c -> concluded(state, new UserUnlocked(c.userId()));
            case MembershipCommand c when state.heardSince(c) -> List.of(); // delivered again
            case StartMembership c -> start(c, state);
            case EndMembership c -> end(c, state);
            case LeaveMembership c -> leave(c, state);
        };
    }

    private List<UserEvent> start(StartMembership c, State state) {
        if (state.memberOf(c.organizationId())) return List.of();
        var started = new MembershipStarted(c.userId(), c.organizationId(), c.organizationSequence());
        return state.registered()
                ? concluded(state, started)
                : concluded(state, new UserRegistered(c.userId()), started);
    }

    private List<UserEvent> end(EndMembership c, State state) {
        if (!state.memberOf(c.organizationId())) return List.of();
        return concluded(state, new MembershipEnded(c.userId(), c.organizationId(), c.organizationSequence()));
    }

    /** What happens, and what follows from it for the account as a whole. */
    private List<UserEvent> concluded(State state, UserEvent... happening) {
        var events = new ArrayList<>(List.of(happening));
        var after = state;
        for (var event : happening) after = evolve(after, event);
        var user = happening[0].userId();
        if (after.active() && !after.ought()) events.add(new UserDeactivated(user));
        if (!after.active() && after.ought()) events.add(new UserReactivated(user));
        return List.copyOf(events);
    }

    /** Whoever goes last of all by their own will keeps the account, unless another organization has deactivated it. */
    private List<UserEvent> leave(LeaveMembership c, State state) {
        if (!state.memberOf(c.organizationId())) return List.of();
        return concluded(state, new MembershipLeft(c.userId(), c.organizationId(), c.organizationSequence()));
    }

    @Override
    public State evolve(State state, UserEvent event) {
        return switch (event) {
            case UserRegistered _ -> state.asRegistered();
            case MembershipStarted e ->
                state.with(e.organizationId(), new Membership(true, false, e.organizationSequence()));
            case MembershipEnded e ->
                state.with(e.organizationId(), new Membership(false, false, e.organizationSequence()));
            case MembershipLeft e ->
                state.with(e.organizationId(), new Membership(false, true, e.organizationSequence()));
            case UserLocked _ -> state.lockedAs(true);
            case UserUnlocked _ -> state.lockedAs(false);
            case UserDeactivated _ -> state.as(false);
            case UserReactivated _ -> state.as(true);
            case SecondFactorReset _ -> state;
            case UserForgotten _ -> state.asForgotten();
        };
    }
}
