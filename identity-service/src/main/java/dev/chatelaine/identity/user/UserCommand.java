package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.identity.Actor;
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

    /**
     * Somebody decides about the account as a whole, which only its owner or the one organization that it belongs to can.
     *
     * <p>What the account's own history cannot know comes with the command, as the edge knows it.
     */
    sealed interface AccountCommand extends UserCommand {

        /** On whose behalf; null if people ask for themselves. */
        OrganizationId organizationId();

        Actor actor();

        /** Whether the organization owns the domain of the person's address. */
        boolean addressOwned();

        @Override
        default String actorId() {
            return actor().userId().toString();
        }
    }

    /**
     * The device is lost: no second factor counts any more.
     *
     * @param administrator whether the person is an administrator of the organization
     */
    record ResetSecondFactor(
            UserId userId,
            OrganizationId organizationId,
            boolean administrator,
            boolean addressOwned,
            Actor actor,
            Instant at)
            implements AccountCommand {}

    /**
     * Everything that says who the person is goes.
     *
     * @param onlyAsk whether nothing happens yet: others will have to be asked too
     */
    record ForgetUser(
            UserId userId,
            OrganizationId organizationId,
            boolean addressOwned,
            boolean onlyAsk,
            Actor actor,
            Instant at)
            implements AccountCommand {}
}
