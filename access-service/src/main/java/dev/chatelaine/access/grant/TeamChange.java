package dev.chatelaine.access.grant;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Grant;
import dev.chatelaine.access.decision.Origin;
import dev.chatelaine.access.decision.Roles;
import java.time.Instant;

/** What can happen to one entry of a project's team: project-service's events, as far as access depends on them. */
public sealed interface TeamChange {

    EntryId entryId();

    /** A change that says what the entry gives. */
    sealed interface Terms extends TeamChange {
        Roles roles();

        boolean upload();

        boolean download();

        Instant startsAt();

        Instant endsAt();

        String reason();

        /** The grant that these terms make. */
        default Grant grant(Grant.Status status, Origin origin) {
            return new Grant(entryId(), status, roles(), upload(), download(), startsAt(), endsAt(), reason(), origin);
        }
    }

    record MemberAdded(
            EntryId entryId,
            UserId userId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason)
            implements Terms {}

    record MemberInvited(
            EntryId entryId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason)
            implements Terms {}

    record MemberAccessChanged(
            EntryId entryId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason)
            implements Terms {}

    record InvitationSent(EntryId entryId) implements TeamChange {}

    record InvitationAccepted(EntryId entryId, UserId userId) implements TeamChange {}

    record InvitationRejected(EntryId entryId) implements TeamChange {}

    record InvitationWithdrawn(EntryId entryId) implements TeamChange {}

    record MemberRemoved(EntryId entryId) implements TeamChange {}

    record MemberLeft(EntryId entryId) implements TeamChange {}
}
