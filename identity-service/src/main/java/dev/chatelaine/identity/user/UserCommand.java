package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import java.time.Instant;

/** What may be asked of a user's account. */
public sealed interface UserCommand extends Command {

    UserId userId();

    Instant at();

    @Override
    default String streamId() {
        return userId().toString();
    }

    /** The person was seen for the first time. */
    record RegisterUser(UserId userId, Instant at) implements UserCommand {
        @Override
        public String actorId() {
            return userId.toString();
        }
    }

    /** The account was disabled or deleted in the realm, by somebody with that power. */
    record LockUser(UserId userId, String actorId, Instant at) implements UserCommand {}

    /** The account was enabled in the realm again. */
    record UnlockUser(UserId userId, String actorId, Instant at) implements UserCommand {}

    /** An organization decided about a membership of this user. */
    sealed interface MembershipCommand extends UserCommand {

        OrganizationId organizationId();

        /** Where in the organization's history it decided so: what is older than the last one heard of is ignored. */
        long organizationSequence();
    }

    record StartMembership(
            UserId userId, OrganizationId organizationId, long organizationSequence, String actorId, Instant at)
            implements MembershipCommand {}

    record EndMembership(
            UserId userId, OrganizationId organizationId, long organizationSequence, String actorId, Instant at)
            implements MembershipCommand {}

    /** The person has gone by their own will. */
    record LeaveMembership(
            UserId userId, OrganizationId organizationId, long organizationSequence, String actorId, Instant at)
            implements MembershipCommand {}
}
