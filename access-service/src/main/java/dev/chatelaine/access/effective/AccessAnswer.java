package dev.chatelaine.access.effective;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Capability;
import dev.chatelaine.access.decision.EffectiveAccess;
import dev.chatelaine.access.decision.Grant;
import dev.chatelaine.access.decision.Origin;
import dev.chatelaine.access.decision.Roles;
import dev.chatelaine.access.project.Project;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What one person may do in one project, and why.
 *
 * @param endsAt when less may be allowed, if nothing happens before; {@code null} is never
 * @param asOf the answer takes into account everything that had happened by then
 * @param epoch changes whenever what counts changes
 * @param storage where the capabilities apply; {@code null} for a person who asks about themself and has none
 */
record AccessAnswer(
        UserId user,
        ProjectId project,
        OrganizationId organizationId,
        Roles roles,
        boolean upload,
        boolean download,
        Set<Capability> capabilities,
        Instant endsAt,
        Instant asOf,
        String epoch,
        Project.Storage storage,
        List<CountingGrant> grants) {

    static AccessAnswer of(UserId user, Project project, EffectiveAccess access, Instant asOf, boolean showPlace) {
        return new AccessAnswer(
                user,
                project.id(),
                project.organizationId(),
                access.roles(),
                access.upload(),
                access.download(),
                access.capabilities(),
                access.endsAt().orElse(null),
                asOf,
                access.epoch(),
                showPlace ? project.storage() : null,
                access.grants().stream().map(CountingGrant::of).toList());
    }

    /** One of the grants that the answer comes from, with the event that gave it. */
    record CountingGrant(
            EntryId entryId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            Origin event) {

        static CountingGrant of(Grant grant) {
            return new CountingGrant(
                    grant.entryId(),
                    grant.roles(),
                    grant.upload(),
                    grant.download(),
                    grant.startsAt(),
                    grant.endsAt(),
                    grant.reason(),
                    grant.origin());
        }
    }
}
