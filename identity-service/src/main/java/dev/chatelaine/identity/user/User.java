package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.user.UserCommand.EndMembership;
import dev.chatelaine.identity.user.UserCommand.MembershipCommand;
import dev.chatelaine.identity.user.UserCommand.RegisterUser;
import dev.chatelaine.identity.user.UserCommand.StartMembership;
import dev.chatelaine.identity.user.UserEvent.MembershipEnded;
import dev.chatelaine.identity.user.UserEvent.MembershipStarted;
import dev.chatelaine.identity.user.UserEvent.UserDeactivated;
import dev.chatelaine.identity.user.UserEvent.UserReactivated;
import dev.chatelaine.identity.user.UserEvent.UserRegistered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An account works while one of its memberships does, and as long as it never had one. */
public final class User implements Decider<UserCommand, UserEvent, User.State> {

    /** What one organization last said, and where in its history. */
    public record Membership(boolean active, long organizationSequence) {}

    public record State(boolean registered, boolean active, Map<OrganizationId, Membership> memberships) {

        boolean memberOf(OrganizationId organizationId) {
            var membership = memberships.get(organizationId);
            return membership != null && membership.active();
        }

        boolean memberBesides(OrganizationId organizationId) {
            return memberships.keySet().stream().anyMatch(id -> !id.equals(organizationId) && memberOf(id));
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

    @Override
    public State evolve(State state, UserEvent event) {
        return switch (event) {
            case UserRegistered _ -> new State(true, state.active(), state.memberships());
            case MembershipStarted e -> with(state, e.organizationId(), new Membership(true, e.organizationSequence()));
            case MembershipEnded e -> with(state, e.organizationId(), new Membership(false, e.organizationSequence()));
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
