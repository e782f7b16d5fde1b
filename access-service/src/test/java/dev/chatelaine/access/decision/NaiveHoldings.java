package dev.chatelaine.access.decision;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What each principal has in each place, read from the history itself: the last that was said about it counts. */
record NaiveHoldings(List<Told> history) {

    /** What somebody has in a place at that moment, by name or through teams of the place's organization. */
    List<Holding> of(UserId who, Scope scope, OrganizationId organization, Instant at) {
        return all(scope).stream()
                .filter(holding -> holding.lasts(at))
                .filter(holding -> holding.principal().equals(Principal.of(who))
                        || isIn(who, holding.principal().team(), organization))
                .toList();
    }

    private List<Holding> all(Scope scope) {
        return switch (scope.type()) {
            case ORGANIZATION -> ranks(scope);
            case PROJECT -> entries(scope);
            case MODULE -> given(scope, "moduleId", "module:", "role", "ModuleRoleGranted", "ModuleRoleRevoked");
            case SPACE -> given(scope, "spaceId", "space:", "role", "CollaboratorAdded", "CollaboratorRemoved");
            case RESOURCE -> given(scope, "resourceId", "share:", "level", "ResourceShared", "ResourceUnshared");
        };
    }

    private List<Holding> ranks(Scope scope) {
        var organization = new OrganizationId(scope.id());
        var found = new ArrayList<Holding>();
        for (var user : told("userId", UserId.class)) {
            var last = last(
                    told -> about(told, "organizationId", organization) && about(told, "userId", user),
                    "OrganizationMemberJoined",
                    "OrganizationRolesChanged",
                    "OrganizationMemberLeft");
            if (last != null) found.add(Holding.of(Principal.of(user), ranks(last), null, null));
        }
        for (var team : told("teamId", TeamId.class)) {
            var last = last(
                    told -> about(told, "organizationId", organization) && about(told, "teamId", team),
                    "TeamRolesChanged");
            if (last != null) found.add(Holding.of(Principal.of(team), ranks(last), null, null));
        }
        return found;
    }

    private static Set<String> ranks(Told told) {
        return Stream.concat(
                        strings(told.get("roles")).map(role -> "organization:" + role),
                        strings(told.get("platformRoles")).map(role -> "platform:" + role))
                .collect(toSet());
    }

    private static Stream<String> strings(Object said) {
        return switch (said) {
            case null -> Stream.empty();
            case Collection<?> many -> many.stream().map(Object::toString);
            default -> Arrays.stream((String[]) said);
        };
    }

    private List<Holding> given(Scope scope, String place, String category, String role, String gives, String takes) {
        var found = new ArrayList<Holding>();
        for (var principal : told("principal", Principal.class)) {
            var last = last(
                    told -> scope.id().toString().equals(String.valueOf(told.get(place)))
                            && about(told, "principal", principal),
                    gives,
                    takes);
            if (last != null && last.is(gives))
                found.add(Holding.of(
                        principal,
                        Set.of(category + last.get(role)),
                        instant(last, "startsAt"),
                        instant(last, "endsAt")));
        }
        return found;
    }

    private List<Holding> entries(Scope project) {
        var found = new ArrayList<Holding>();
        for (var entry : told("entryId", EntryId.class)) {
            var holder = holder(entry);
            var terms = last(told -> about(told, "entryId", entry) && told.get("roles") != null);
            if (holder == null
                    || !project.id().toString().equals(terms.get("projectId").toString())) continue;
            found.add(new Holding(
                    holder,
                    ((Map<?, ?>) terms.get("roles"))
                            .entrySet().stream()
                                    .map(role -> role.getKey() + ":" + role.getValue())
                                    .collect(toSet()),
                    (boolean) terms.get("upload"),
                    (boolean) terms.get("download"),
                    ((Collection<?>) terms.get("roleTemplates"))
                            .stream().map(RoleId.class::cast).toList(),
                    instant(terms, "startsAt"),
                    instant(terms, "endsAt")));
        }
        return found;
    }

    /** Who holds an entry in the end: whom the last addition or answer names, if nothing took it away since. */
    private Principal holder(EntryId entry) {
        for (var told : history.reversed()) {
            if (!about(told, "entryId", entry) || told.is("MemberAccessChanged")) continue;
            if (told.is("TeamAdded")) return Principal.of((TeamId) told.get("teamId"));
            boolean somebodys = told.is("MemberAdded") || told.is("InvitationAccepted");
            return somebodys ? Principal.of((UserId) told.get("userId")) : null;
        }
        return null;
    }

    private boolean isIn(UserId who, TeamId team, OrganizationId organization) {
        if (team == null) return false;
        var last = last(
                told -> about(told, "teamId", team) && (told.is("TeamDeleted") || about(told, "userId", who)),
                "TeamMemberAdded",
                "TeamMemberRemoved",
                "TeamDeleted");
        return last != null && last.is("TeamMemberAdded") && about(last, "organizationId", organization);
    }

    /** The last of these events that is about this; of any event, if none is named. */
    Told last(Predicate<Told> about, String... types) {
        for (var told : history.reversed())
            if ((types.length == 0 || List.of(types).contains(told.type())) && about.test(told)) return told;
        return null;
    }

    static boolean about(Told told, String field, Object id) {
        return Objects.equals(told.get(field), id);
    }

    private static Instant instant(Told told, String field) {
        return (Instant) told.get(field);
    }

    /** Everybody or everything of a kind that was ever spoken of. */
    <T> Set<T> told(String field, Class<T> kind) {
        var found = new LinkedHashSet<T>();
        for (var told : history) if (kind.isInstance(told.get(field))) found.add(kind.cast(told.get(field)));
        return found;
    }
}
