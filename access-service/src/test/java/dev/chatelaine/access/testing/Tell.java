package dev.chatelaine.access.testing;

import static dev.chatelaine.access.testing.Told.byIdentity;
import static dev.chatelaine.access.testing.Told.byProject;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of the other services that say anything about access. */
public final class Tell {

    private Tell() {}

    public static Told joined(OrganizationId organization, UserId user, String... roles) {
        return byIdentity("OrganizationMemberJoined", "organizationId", organization, "userId", user, "roles", roles);
    }

    public static Told rolesChanged(OrganizationId organization, UserId user, List<String> roles, String... platform) {
        return byIdentity(
                "OrganizationRolesChanged",
                "organizationId",
                organization,
                "userId",
                user,
                "roles",
                roles,
                "platformRoles",
                platform);
    }

    /** Deactivated, Reactivated or Left. */
    public static Told member(String what, OrganizationId organization, UserId user) {
        return byIdentity("OrganizationMember" + what, "organizationId", organization, "userId", user);
    }

    public static Told disabled(OrganizationId organization) {
        return byIdentity("OrganizationDisabled", "organizationId", organization);
    }

    public static Told enabled(OrganizationId organization) {
        return byIdentity("OrganizationEnabled", "organizationId", organization);
    }

    /** Deactivated or Reactivated, everywhere. */
    public static Told user(String what, UserId user) {
        return byIdentity("User" + what, "userId", user);
    }

    public static Told team(OrganizationId organization, TeamId team) {
        return byIdentity("TeamCreated", "organizationId", organization, "teamId", team);
    }

    public static Told teamRoles(OrganizationId organization, TeamId team, List<String> roles, String... platform) {
        return byIdentity(
                "TeamRolesChanged",
                "organizationId",
                organization,
                "teamId",
                team,
                "roles",
                roles,
                "platformRoles",
                platform);
    }

    public static Told inTeam(OrganizationId organization, TeamId team, UserId user) {
        return byIdentity("TeamMemberAdded", "organizationId", organization, "teamId", team, "userId", user);
    }

    public static Told outOfTeam(OrganizationId organization, TeamId team, UserId user) {
        return byIdentity("TeamMemberRemoved", "organizationId", organization, "teamId", team, "userId", user);
    }

    public static Told teamDeleted(OrganizationId organization, TeamId team) {
        return byIdentity("TeamDeleted", "organizationId", organization, "teamId", team);
    }

    public static Told module(OrganizationId organization, ModuleId module) {
        return byProject("ModuleCreated", "organizationId", organization, "moduleId", module, "name", "Sequencing");
    }

    public static Told inModule(ModuleId module, Principal who, String role) {
        return inModule(module, who, role, null, null);
    }

    public static Told inModule(ModuleId module, Principal who, String role, Instant from, Instant until) {
        return byProject(
                "ModuleRoleGranted",
                "moduleId",
                module,
                "principal",
                who,
                "role",
                role,
                "startsAt",
                from,
                "endsAt",
                until);
    }

    public static Told outOfModule(ModuleId module, Principal who) {
        return byProject("ModuleRoleRevoked", "moduleId", module, "principal", who);
    }

    public static Told project(OrganizationId organization, ProjectId project, UserId owner) {
        return byProject(
                "ProjectCreated",
                "organizationId",
                organization,
                "projectId",
                project,
                "name",
                "Genomes",
                "ownerId",
                owner,
                "storage",
                Map.of("connectionId", "c", "bucket", "b", "prefix", "p/"));
    }

    public static Told archived(ProjectId project) {
        return byProject("ProjectArchived", "projectId", project);
    }

    public static Told restored(ProjectId project) {
        return byProject("ProjectRestored", "projectId", project);
    }

    public static Told added(ProjectId project, EntryId entry, UserId user, Terms terms) {
        return entry("MemberAdded", project, entry, terms, "userId", user);
    }

    public static Told added(ProjectId project, EntryId entry, TeamId team, Terms terms) {
        return entry("TeamAdded", project, entry, terms, "teamId", team);
    }

    /** Who is invited by name is a user, and anybody else an address that is known by a number. */
    public static Told invited(ProjectId project, EntryId entry, UserId user, Terms terms) {
        return entry("MemberInvited", project, entry, terms, "principal", Map.of("type", "user", "id", user));
    }

    public static Told invited(ProjectId project, EntryId entry, Terms terms) {
        return entry("MemberInvited", project, entry, terms, "principal", Map.of("type", "email", "id", entry));
    }

    public static Told changed(ProjectId project, EntryId entry, Terms terms) {
        return entry("MemberAccessChanged", project, entry, terms, "reason", "because");
    }

    public static Told accepted(ProjectId project, EntryId entry, UserId user) {
        return byProject("InvitationAccepted", "projectId", project, "entryId", entry, "userId", user);
    }

    /** Any event of an entry that says no more than which it is. */
    public static Told entry(String type, ProjectId project, EntryId entry) {
        return byProject(type, "projectId", project, "entryId", entry);
    }

    private static Told entry(String type, ProjectId project, EntryId entry, Terms terms, String more, Object value) {
        var data = new HashMap<>(Told.map(
                "projectId",
                project,
                "entryId",
                entry,
                "roles",
                terms.roles(),
                "upload",
                terms.upload(),
                "download",
                terms.download(),
                "startsAt",
                terms.startsAt(),
                "endsAt",
                terms.endsAt(),
                "roleTemplates",
                terms.templates()));
        data.put(more, value);
        return new Told("project", type, data);
    }

    /** A space with collaborators. */
    public static Told space(OrganizationId organization, SpaceId space, boolean restricted) {
        return byProject("SpaceCreated", "organizationId", organization, "spaceId", space, "restricted", restricted);
    }

    /** The default space of a module. */
    public static Told space(OrganizationId organization, SpaceId space, ModuleId module) {
        return byProject("SpaceCreated", "organizationId", organization, "spaceId", space, "moduleId", module);
    }

    public static Told collaborates(SpaceId space, Principal who, String role) {
        return collaborates(space, who, role, null, null);
    }

    public static Told collaborates(SpaceId space, Principal who, String role, Instant from, Instant until) {
        return byProject(
                "CollaboratorAdded",
                "spaceId",
                space,
                "principal",
                who,
                "role",
                role,
                "startsAt",
                from,
                "endsAt",
                until);
    }

    public static Told collaboratesNoMore(SpaceId space, Principal who) {
        return byProject("CollaboratorRemoved", "spaceId", space, "principal", who);
    }

    public static Told attached(SpaceId space, Scope to) {
        return byProject("SpaceAttached", "spaceId", space, "scope", to);
    }

    public static Told detached(SpaceId space, Scope from) {
        return byProject("SpaceDetached", "spaceId", space, "scope", from);
    }

    /** @param space where it lies; null: in the place of its project */
    public static Told resource(
            OrganizationId organization,
            ResourceId resource,
            ProjectId project,
            SpaceId space,
            String type,
            UserId owner) {
        return byProject(
                "ResourceRegistered",
                "organizationId",
                organization,
                "resourceId",
                resource,
                "projectId",
                project,
                "spaceId",
                space,
                "type",
                type,
                "inherits",
                type.equals("workspace"),
                "name",
                "Reads",
                "ownerId",
                owner);
    }

    public static Told shown(ResourceId resource, String visibility) {
        return byProject("ResourceVisibilityChanged", "resourceId", resource, "visibility", visibility);
    }

    public static Told moved(ResourceId resource, SpaceId space) {
        return byProject("ResourceMoved", "resourceId", resource, "spaceId", space);
    }

    public static Told deleted(ResourceId resource) {
        return byProject("ResourceDeleted", "resourceId", resource);
    }

    public static Told shared(ResourceId resource, Principal who, String level, Instant until) {
        return byProject("ResourceShared", "resourceId", resource, "principal", who, "level", level, "endsAt", until);
    }

    public static Told unshared(ResourceId resource, Principal who) {
        return byProject("ResourceUnshared", "resourceId", resource, "principal", who);
    }

    public static Told type(OrganizationId organization, String name, String... actions) {
        return byProject("ResourceTypeDefined", "organizationId", organization, "name", name, "actions", actions);
    }

    /** @param project which alone may use it; null: all of the organization */
    public static Told template(
            OrganizationId organization, RoleId role, ProjectId project, String type, String action, String condition) {
        return byProject(
                "RoleDefined",
                "organizationId",
                organization,
                "roleId",
                role,
                "projectId",
                project,
                "name",
                "Curator",
                "permissions",
                List.of(Told.map("resourceType", type, "action", action, "condition", condition)));
    }

    public static Told deleted(RoleId role) {
        return byProject("RoleDeleted", "roleId", role);
    }
}
