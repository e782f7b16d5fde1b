package dev.chatelaine.access.effective;

import static java.util.Comparator.comparing;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Capability;
import dev.chatelaine.access.decision.EffectiveAccess;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Origin;
import dev.chatelaine.access.graph.Storage;
import dev.chatelaine.access.role.Roles;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one person may do in one project, and why.
 *
 * @param endsAt when less may be allowed, if nothing happens before; {@code null} is never
 * @param asOf the answer takes into account everything that had happened by then
 * @param epoch changes whenever what counts changes
 * @param archived whether the project is, so that nothing may be changed
 * @param permissions what role templates give besides the roles, with the conditions as they were written
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
        boolean archived,
        List<GivenPermission> permissions,
        Storage storage,
        List<CountingGrant> grants) {

    static AccessAnswer of(UserId user, Fact.Project project, EffectiveAccess access, Instant asOf, boolean showPlace) {
        return new AccessAnswer(
                user,
                project.projectId(),
                project.organizationId(),
                access.roles(),
                access.upload(),
                access.download(),
                access.capabilities(),
                access.endsAt().orElse(null),
                asOf,
                access.epoch(),
                project.archived(),
                access.templates().stream().flatMap(GivenPermission::of).toList(),
                showPlace ? project.storage() : null,
                access.grants().stream().map(CountingGrant::of).toList());
    }

    /** @param condition when it may be done; {@code null} is always */
    record GivenPermission(RoleId roleId, String roleName, String resourceType, String action, String condition) {

        static Stream<GivenPermission> of(Fact.Template template) {
            return template.permissions().stream()
                    .map(permission -> new GivenPermission(
                            template.roleId(),
                            template.name(),
                            permission.resourceType(),
                            permission.action(),
                            permission.condition() == null
                                    ? null
                                    : permission.condition().toString()));
        }
    }

    /**
     * One of the grants that the answer comes from, with the event that gave it.
     *
     * @param through the team that gives it; {@code null} if the person was given it by name
     */
    record CountingGrant(
            EntryId entryId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            TeamId through,
            List<RoleId> roleTemplates,
            Origin event) {

        static CountingGrant of(Grant grant) {
            return new CountingGrant(
                    new EntryId(grant.id()),
                    Roles.of(grant.roles()),
                    grant.upload(),
                    grant.download(),
                    grant.startsAt(),
                    grant.endsAt(),
                    grant.reason(),
                    grant.through(),
                    grant.templates().stream().sorted(comparing(RoleId::value)).toList(),
                    grant.origin());
        }
    }
}
