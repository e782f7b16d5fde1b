package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;

/** What has happened to a user's account. Names and shapes are stored for ever: add, never change. */
@WireNamespace("dev.chatelaine.identity")
public sealed interface UserEvent extends Event {

    UserId userId();

    @Override
    default String streamId() {
        return userId().toString();
    }

    /** A person was seen for the first time. */
    record UserRegistered(UserId userId) implements UserEvent {}

    /**
     * An organization counts the person in.
     *
     * @param organizationSequence the place of its cause in the organization's stream
     */
    record MembershipStarted(UserId userId, OrganizationId organizationId, long organizationSequence)
            implements UserEvent {}

    /**
     * An organization counts the person in no longer.
     *
     * @param organizationSequence the place of its cause in the organization's stream
     */
    record MembershipEnded(UserId userId, OrganizationId organizationId, long organizationSequence)
            implements UserEvent {}

    /**
     * The person has left an organization by their own will.
     *
     * @param organizationSequence the place of its cause in the organization's stream
     */
    record MembershipLeft(UserId userId, OrganizationId organizationId, long organizationSequence)
            implements UserEvent {}

    /** The realm lets the person in no longer, whatever organizations say. */
    record UserLocked(UserId userId) implements UserEvent {}

    /** The realm would let the person in again. */
    record UserUnlocked(UserId userId) implements UserEvent {}

    /** From now on nothing counts that this user may do, and no token of theirs is accepted. */
    record UserDeactivated(UserId userId) implements UserEvent {}

    /** The account works again; tokens from before it was deactivated stay refused. */
    record UserReactivated(UserId userId) implements UserEvent {}

    /**
     * The person has no second factor any more, and sets one up at the next sign-in if one is demanded.
     *
     * @param organizationId whose administrator or manager did it
     */
    record SecondFactorReset(UserId userId, OrganizationId organizationId) implements UserEvent {}

    /** Nobody may know any more who this was; no token of theirs is accepted, and the id is never used again. */
    record UserForgotten(UserId userId) implements UserEvent {}
}
