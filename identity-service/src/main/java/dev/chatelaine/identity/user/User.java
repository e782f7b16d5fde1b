package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.user.UserCommand.EndMembership;
import dev.chatelaine.identity.user.UserCommand.LeaveMembership;
import dev.chatelaine.identity.user.UserCommand.MembershipCommand;
import dev.chatelaine.identity.user.UserCommand.RegisterUser;
import dev.chatelaine.identity.user.UserCommand.StartMembership;
import dev.chatelaine.identity.user.UserEvent.MembershipEnded;
import dev.chatelaine.identity.user.UserEvent.MembershipLeft;
import dev.chatelaine.identity.user.UserEvent.MembershipStarted;
import dev.chatelaine.identity.user.UserEvent.UserDeactivated;
import dev.chatelaine.identity.user.UserEvent.UserReactivated;
import dev.chatelaine.identity.user.UserEvent.UserRegistered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An account works while one of its memberships does, and as long as no organization has deactivated it. */
public final class User implements Decider<UserCommand, UserEvent, User.State> {

    /**
     * What one organization last said, and where in its history.
     *
     * @param left whether the person has gone by their own will, which says nothing against the account
     */
    public record Membership(boolean active, boolean left, long organizationSequence) {}

    public record State(boolean registered, boolean active, Map<OrganizationId, Membership> memberships) {

        boolean memberOf(OrganizationId organizationId) {
            var membership = memberships.get(organizationId);
            return membership != null && membership.active();
        }

        boolean memberBesides(OrganizationId organizationId) {
            return memberships.keySet().stream().anyMatch(id -> !id.equals(organizationId) && memberOf(id));
        }

        boolean deactivatedBesides(OrganizationId organizationId) {
            return memberships.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(organizationId))
                    .map(Map.Entry::getValue)
                    .anyMatch(membership -> !membership.active() && !membership.left());
        }

        boolean heardSince(MembershipCommand c) {
            var membership = memberships.get(c.organizationId());
            return membership != null && membership.organizationSequence() >= c.organizationSequence();
        }
    }

    @Override
    public State initial() {
        return new State(false, true, Map.of());
    }

    @Override
    public List<UserEvent> decide(UserCommand command, State state) {
        return switch (command) {
            case RegisterUser _ when state.registered() -> List.of();
            case RegisterUser c -> List.of(new UserRegistered(c.userId()));
            case MembershipCommand c when state.heardSince(c) -> List.of(); // delivered again
            case StartMembership c -> start(c, state);
            case EndMembership c -> end(c, state);
            case LeaveMembership c -> leave(c, state);
        };
    }

    private static List<UserEvent> start(StartMembership c, State state) {
        if (state.memberOf(c.organizationId())) return List.of();
        var events = new ArrayList<UserEvent>();
        if (!state.registered()) events.add(new UserRegistered(c.userId()));
        events.add(new MembershipStarted(c.userId(), c.organizationId(), c.organizationSequence()));
        if (!state.active()) events.add(new UserReactivated(c.userId()));
        return List.copyOf(events);
    }

    private static List<UserEvent> end(EndMembership c, State state) {
        if (!state.memberOf(c.organizationId())) return List.of();
        var ended = new MembershipEnded(c.userId(), c.organizationId(), c.organizationSequence());
        return state.memberBesides(c.organizationId())
                ? List.of(ended)
                : List.of(ended, new UserDeactivated(c.userId()));
    }

    /** Whoever goes last of all by their own will keeps the account, unless another organization has deactivated it. */
    private static List<UserEvent> leave(LeaveMembership c, State state) {
        if (!state.memberOf(c.organizationId())) return List.of();
        var left = new MembershipLeft(c.userId(), c.organizationId(), c.organizationSequence());
        boolean shutOut = !state.memberBesides(c.organizationId()) && state.deactivatedBesides(c.organizationId());
        return shutOut ? List.of(left, new UserDeactivated(c.userId())) : List.of(left);
    }

    @Override
    public State evolve(State state, UserEvent event) {
        return switch (event) {
            case UserRegistered _ -> new State(true, state.active(), state.memberships());
            case MembershipStarted e ->
                with(state, e.organizationId(), new Membership(true, false, e.organizationSequence()));
            case MembershipEnded e ->
                with(state, e.organizationId(), new Membership(false, false, e.organizationSequence()));
            case MembershipLeft e ->
                with(state, e.organizationId(), new Membership(false, true, e.organizationSequence()));
            case UserDeactivated _ -> new State(state.registered(), false, state.memberships());
            case UserReactivated _ -> new State(state.registered(), true, state.memberships());
        };
    }

    private static State with(State state, OrganizationId organizationId, Membership membership) {
        var memberships = new HashMap<>(state.memberships());
        memberships.put(organizationId, membership);
        return new State(state.registered(), state.active(), Map.copyOf(memberships));
    }
}
