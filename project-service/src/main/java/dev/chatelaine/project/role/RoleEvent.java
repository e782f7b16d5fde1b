package dev.chatelaine.project.role;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import java.util.List;

/** What has happened to a role template. Names and shapes are stored and published for ever: add, never change. */
@WireNamespace("dev.chatelaine.project")
public sealed interface RoleEvent extends Event {

    /** The template it happened to. */
    RoleId roleId();

    @Override
    default String streamId() {
        return roleId().toString();
    }

    /** There is a template; the project is null if it is for all of the organization. */
    record RoleDefined(
            RoleId roleId,
            OrganizationId organizationId,
            ProjectId projectId,
            RoleScope scope,
            String name,
            RoleCategory category,
            List<TemplatePermission> permissions)
            implements RoleEvent {}

    /** It permits this from now on, to everybody whose entry names it. */
    record RoleChanged(
            RoleId roleId,
            OrganizationId organizationId,
            ProjectId projectId,
            RoleScope scope,
            String name,
            RoleCategory category,
            List<TemplatePermission> permissions)
            implements RoleEvent {}

    /** It permits nothing any more, and never will again. */
    record RoleDeleted(RoleId roleId, OrganizationId organizationId, ProjectId projectId, RoleScope scope)
            implements RoleEvent {}
}
