package dev.chatelaine.access.grant;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Grant;
import dev.chatelaine.access.decision.Origin;
import dev.chatelaine.access.decision.Roles;
import java.time.Instant;
import java.util.Set;

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

        /** Null in events of the first releases: none. */
        Set<RoleId> roleTemplates();

        /** The grant that these terms make. */
        default Grant grant(Grant.Status status, Origin origin, TeamId through) {
            return new Grant(
                    entryId(),
                    status,
                    roles(),
                    upload(),
                    download(),
                    startsAt(),
                    endsAt(),
                    reason(),
                    origin,
                    through,
                    roleTemplates() == null ? Set.of() : roleTemplates());
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
            String reason,
            Set<RoleId> roleTemplates)
            implements Terms {}

    record MemberInvited(
            EntryId entryId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            Set<RoleId> roleTemplates)
            implements Terms {}

    /** A team was added: it needs no answer. */
    record TeamAdded(
            EntryId entryId,
            TeamId teamId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            Set<RoleId> roleTemplates)
            implements Terms {}

    record MemberAccessChanged(
            EntryId entryId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            Set<RoleId> roleTemplates)
            implements Terms {}

    record InvitationSent(EntryId entryId) implements TeamChange {}

    record InvitationAccepted(EntryId entryId, UserId userId) implements TeamChange {}

    record InvitationRejected(EntryId entryId) implements TeamChange {}

    record InvitationWithdrawn(EntryId entryId) implements TeamChange {}

    record MemberRemoved(EntryId entryId) implements TeamChange {}

    record TeamRemoved(EntryId entryId) implements TeamChange {}

    record MemberLeft(EntryId entryId) implements TeamChange {}
}
