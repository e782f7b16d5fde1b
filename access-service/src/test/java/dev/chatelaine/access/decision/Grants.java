package dev.chatelaine.access.decision;

import static dev.chatelaine.access.decision.Grant.Status.ACCEPTED;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.RoleId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Grants to write tests with: accepted and without an end, unless said otherwise. */
final class Grants {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private Grants() {}

    static Grant grant(Level project, boolean upload, boolean download) {
        return grant(new Roles(project, null, null, null), upload, download);
    }

    static Grant grant(Roles roles, boolean upload, boolean download) {
        return new Grant(
                new EntryId(UUID.randomUUID()),
                ACCEPTED,
                roles,
                upload,
                download,
                null,
                null,
                null,
                origin("e-1"),
                null,
                Set.of());
    }

    static Grant during(Grant grant, Instant startsAt, Instant endsAt) {
        return new Grant(
                grant.entryId(),
                grant.status(),
                grant.roles(),
                grant.upload(),
                grant.download(),
                startsAt,
                endsAt,
                grant.reason(),
                grant.origin(),
                grant.through(),
                grant.templates());
    }

    static Grant templated(Grant grant, RoleId... templates) {
        return new Grant(
                grant.entryId(),
                grant.status(),
                grant.roles(),
                grant.upload(),
                grant.download(),
                grant.startsAt(),
                grant.endsAt(),
                grant.reason(),
                grant.origin(),
                grant.through(),
                Set.of(templates));
    }

    static Origin origin(String eventId) {
        return new Origin(eventId, "dev.chatelaine.project.MemberAdded.v1", NOW, "ada");
    }
}
