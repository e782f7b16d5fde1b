package dev.chatelaine.access.effective;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Capability;
import dev.chatelaine.access.decision.EffectiveAccess;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.role.Roles;
import java.time.Instant;
import java.util.Set;

/** What somebody may do somewhere, without the reasons: one entry of a list. */
record AccessSummary(
        Roles roles, boolean upload, boolean download, Set<Capability> capabilities, Instant endsAt, String epoch) {

    static AccessSummary of(EffectiveAccess access) {
        return new AccessSummary(
                access.roles(),
                access.upload(),
                access.download(),
                access.capabilities(),
                access.endsAt().orElse(null),
                access.epoch());
    }

    /** An entry of "who has access to this project?". */
    record Member(Person user, AccessSummary access) {}

    /** An entry of "what does this person have access to?". */
    record Membership(Place project, AccessSummary access) {

        static Membership of(Fact.Project project, EffectiveAccess access) {
            return new Membership(
                    new Place(project.projectId(), project.name(), project.organizationId()), AccessSummary.of(access));
        }
    }

    /** @param name {@code null} if the person is not known by name */
    record Person(UserId id, String name) {}

    record Place(ProjectId id, String name, OrganizationId organizationId) {}
}
