package dev.chatelaine.access.decision;

import static dev.chatelaine.access.decision.NaiveHoldings.about;

import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.testing.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule of effective access, as it is written down, read off the history of events question by question: slow,
 * without state, and too simple to be wrong.
 */
record NaiveOracle(List<Told> history, Instant at) {

    private static final Set<String> LOOKS = Set.of("list", "read", "view", "view-logs", "click", "export");
    private static final Set<String> STORAGE = Set.of("list", "read", "write", "delete");
    private static final List<String> IN_SPACE = List.of("none", "read", "write", "admin");

    boolean permits(UserId who, String action, String type, Scope scope) {
        var organization = organizationOf(scope);
        if (organization == null || !isActive(who, organization)) return false;
        boolean byRank = ranks(who, organization).anyMatch(role -> NaiveRoles.permits(role, type, action));
        return switch (scope.type()) {
            case ORGANIZATION -> byRank;
            case MODULE ->
                roles(who, scope).anyMatch(role -> NaiveRoles.names(role, type, action))
                        || type.equals("module-role") && byRank;
            case PROJECT -> inProject(who, action, type, scope) || type.equals("project-owner") && byRank;
            case SPACE ->
                inSpace(who, action, type, scope) || type.equals("space") && !STORAGE.contains(action) && byRank;
            case RESOURCE -> onResource(who, action, type, scope);
        };
    }

    /** Nothing counts of whoever is deactivated, here or everywhere, or has left; nothing does while it is disabled. */
    private boolean isActive(UserId who, OrganizationId organization) {
        var everywhere = last("userId", who, "UserDeactivated", "UserReactivated");
        var all = last("organizationId", organization, "OrganizationDisabled", "OrganizationEnabled");
        var here = holdings()
                .last(
                        told -> about(told, "organizationId", organization) && about(told, "userId", who),
                        "OrganizationMemberJoined",
                        "OrganizationMemberDeactivated",
                        "OrganizationMemberReactivated",
                        "OrganizationMemberLeft");
        return (everywhere == null || everywhere.is("UserReactivated"))
                && (all == null || all.is("OrganizationEnabled"))
                && (here == null || here.is("OrganizationMemberJoined") || here.is("OrganizationMemberReactivated"));
    }

    private boolean inProject(UserId who, String action, String type, Scope project) {
        if (isArchived(project) && !LOOKS.contains(action)) return false;
        if (type.equals("project") && STORAGE.contains(action))
            return storage(who, project).contains(action);
        return roles(who, project).anyMatch(role -> NaiveRoles.names(role, type, action))
                || template(who, action, type, project);
    }

    /** List from Viewer; read from Viewer with download; write from Data Provider with upload; delete for Administrators. */
    private Set<String> storage(UserId who, Scope project) {
        var have = roles(who, project).toList();
        boolean administrator = have.contains("project:administrator");
        boolean sees = administrator || have.contains("project:contributor") || have.contains("project:viewer");
        boolean writes = sees || have.contains("project:data-provider");
        boolean up = held(who, project).stream().anyMatch(Holding::upload);
        boolean down = held(who, project).stream().anyMatch(Holding::download);
        return Set.copyOf(Stream.of(
                        sees ? "list" : "",
                        sees && down ? "read" : "",
                        writes && up ? "write" : "",
                        administrator && up ? "delete" : "")
                .distinct()
                .toList());
    }

    private boolean template(UserId who, String action, String type, Scope project) {
        for (var holding : held(who, project))
            for (var role : holding.templates()) {
                var defined = last("roleId", role, "RoleDefined", "RoleDeleted");
                if (defined == null || defined.is("RoleDeleted")) continue;
                boolean here = about(defined, "organizationId", organizationOf(project))
                        && (defined.get("projectId") == null
                                || about(defined, "projectId", new ProjectId(project.id())));
                for (var permission : (List<?>) defined.get("permissions")) {
                    var said = (Map<?, ?>) permission;
                    boolean met = said.get("condition") == null
                            || said.get("condition").equals(Histories.MET);
                    if (here && met && type.equals(said.get("resourceType")) && action.equals(said.get("action")))
                        return true;
                }
            }
        return false;
    }

    private boolean inSpace(UserId who, String action, String type, Scope space) {
        var level = level(who, space);
        if (!type.equals("space") || !STORAGE.contains(action)) return NaiveRoles.names("space:" + level, type, action);
        boolean looks = action.equals("list") || action.equals("read");
        return IN_SPACE.indexOf(level) >= IN_SPACE.indexOf(looks ? "read" : "write");
    }

    /** Both: collaborating, and belonging to what the space is attached to; the archived are for reading alone. */
    private String level(UserId who, Scope space) {
        var created = last("spaceId", new SpaceId(space.id()), "SpaceCreated");
        if (created.get("moduleId") != null) {
            var module =
                    roles(who, Scope.of((ModuleId) created.get("moduleId"))).toList();
            if (module.contains("module:creator") || module.contains("module:administrator")) return "write";
            return module.isEmpty() ? "none" : "read";
        }
        var collaborates = highest(roles(who, space).map(role -> role.substring("space:".length())));
        if (!Boolean.TRUE.equals(created.get("restricted"))) return collaborates;
        var belongs = highest(attachments(space).map(scope -> {
            if (held(who, scope).isEmpty()) return "none";
            return isArchived(scope) ? "read" : "admin";
        }));
        return IN_SPACE.get(Math.min(IN_SPACE.indexOf(collaborates), IN_SPACE.indexOf(belongs)));
    }

    private static String highest(Stream<String> levels) {
        return IN_SPACE.get(levels.mapToInt(IN_SPACE::indexOf).max().orElse(0));
    }

    private Stream<Scope> attachments(Scope space) {
        return holdings().told("scope", Scope.class).stream().filter(scope -> {
            var last = holdings()
                    .last(
                            told -> about(told, "scope", scope) && about(told, "spaceId", new SpaceId(space.id())),
                            "SpaceAttached",
                            "SpaceDetached");
            return last != null && last.is("SpaceAttached");
        });
    }

    private boolean onResource(UserId who, String action, String type, Scope resource) {
        var registered = registered(resource);
        if (!about(registered, "type", type)) return false;
        var project = Scope.of((ProjectId) registered.get("projectId"));
        if (isArchived(project) && !LOOKS.contains(action)) return false;
        var moved = last("resourceId", registered.get("resourceId"), "ResourceMoved");
        var space = (SpaceId) (moved == null ? registered : moved).get("spaceId");
        if (space != null && level(who, Scope.of(space)).equals("none")) return false;
        var shown = last("resourceId", registered.get("resourceId"), "ResourceVisibilityChanged");
        var visibility = shown == null ? "private" : shown.get("visibility");
        return roles(who, project).anyMatch(role -> NaiveRoles.names(role, type, action))
                || !visibility.equals("private") && template(who, action, type, project)
                || (type.equals("workspace")
                        ? inherits(who, action, project)
                        : shared(who, action, type, resource, registered, visibility));
    }

    private boolean shared(UserId who, String action, String type, Scope resource, Told registered, Object visibility) {
        boolean views = NaiveRoles.views(type, action);
        boolean edits = NaiveRoles.edits(type, action);
        if (!views && !edits) return false;
        boolean owns = about(registered, "ownerId", who)
                && !held(who, Scope.of((ProjectId) registered.get("projectId"))).isEmpty();
        var shares = roles(who, resource).toList();
        boolean belongs = ranks(who, organizationOf(resource))
                .anyMatch(Set.of("organization:member", "organization:manager", "organization:admin")::contains);
        return owns
                || shares.contains("share:edit")
                || views && (shares.contains("share:view") || visibility.equals("all-users") && belongs);
    }

    private boolean inherits(UserId who, String action, Scope project) {
        var have = roles(who, project).toList();
        boolean changes = have.contains("bench:administrator");
        boolean sees = changes
                || have.contains("bench:contributor")
                || have.contains("project:viewer")
                || have.contains("project:contributor")
                || have.contains("project:administrator");
        return NaiveRoles.views("workspace", action) && sees || NaiveRoles.edits("workspace", action) && changes;
    }

    private boolean isArchived(Scope scope) {
        if (scope.type() != ScopeType.PROJECT) return false;
        var last = last("projectId", new ProjectId(scope.id()), "ProjectArchived", "ProjectRestored");
        return last != null && last.is("ProjectArchived");
    }

    private Told registered(Scope resource) {
        return last("resourceId", new ResourceId(resource.id()), "ResourceRegistered");
    }

    OrganizationId organizationOf(Scope scope) {
        var last =
                switch (scope.type()) {
                    case ORGANIZATION -> null;
                    case MODULE -> last("moduleId", new ModuleId(scope.id()), "ModuleCreated");
                    case PROJECT -> last("projectId", new ProjectId(scope.id()), "ProjectCreated");
                    case SPACE -> last("spaceId", new SpaceId(scope.id()), "SpaceCreated");
                    case RESOURCE ->
                        last("resourceId", new ResourceId(scope.id()), "ResourceRegistered", "ResourceDeleted");
                };
        if (scope.type() == ScopeType.ORGANIZATION) return new OrganizationId(scope.id());
        return last == null ? null : (OrganizationId) last.get("organizationId");
    }

    private Told last(String field, Object id, String... types) {
        return holdings().last(told -> about(told, field, id), types);
    }

    /** What of theirs counts there. */
    List<Holding> counting(UserId who, Scope scope) {
        return isActive(who, organizationOf(scope)) ? held(who, scope) : List.of();
    }

    private Stream<String> ranks(UserId who, OrganizationId organization) {
        return roles(who, Scope.of(organization));
    }

    private Stream<String> roles(UserId who, Scope scope) {
        return held(who, scope).stream().flatMap(holding -> holding.roles().stream());
    }

    private List<Holding> held(UserId who, Scope scope) {
        return holdings().of(who, scope, organizationOf(scope), at);
    }

    private NaiveHoldings holdings() {
        return new NaiveHoldings(history);
    }
}
