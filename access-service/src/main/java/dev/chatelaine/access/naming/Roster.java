package dev.chatelaine.access.naming;

import static dev.chatelaine.access.alias.AliasType.ofResources;
import static dev.chatelaine.access.alias.AliasType.ofSubjects;
import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.alias.Alias;
import dev.chatelaine.access.alias.AliasBook;
import dev.chatelaine.access.alias.Meaning;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.role.BuiltInRoles;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that could be found by a search, by the names that mean it: aliases, and our ids of what has none. Nothing is said
 * here about who may do what.
 */
public final class Roster {

    private final Graph graph;
    private final OrganizationId organization;
    private final AliasBook aliases;

    public Roster(Graph graph, OrganizationId organization, AliasBook aliases) {
        this.graph = graph;
        this.organization = organization;
        this.aliases = aliases;
    }

    /**
     * Everybody of this type who could do something there, in order.
     *
     * @param scope where; people from outside are only known by what they were given
     */
    public Stream<String> subjects(String type, Scope scope) {
        var named = aliases.of(ofSubjects(organization, type));
        if (!type.equals(Names.PERSON)) return named.keySet().stream();
        var taken = named.values().stream().map(Meaning::id).collect(toSet());
        return Stream.concat(
                        named.keySet().stream(),
                        people(scope)
                                .distinct()
                                .filter(id -> !taken.contains(id))
                                .map(UUID::toString))
                .sorted();
    }

    /** Every resource of this type that is known by a name, in order. */
    public Stream<String> resources(String type) {
        var named = aliases.of(ofResources(organization, type));
        var taken = named.values().stream().collect(toSet());
        return Stream.concat(
                        named.keySet().stream().filter(name -> !name.equals(Alias.HOME)),
                        places(type)
                                .filter(scope -> !taken.contains(Meaning.of(scope)))
                                .map(scope -> scope.id().toString()))
                .sorted();
    }

    private Stream<UUID> people(Scope scope) {
        var members = graph.membersOf(organization).map(user -> user.value());
        return Stream.concat(members, around(scope).flatMap(this::named));
    }

    private Stream<UUID> named(Scope scope) {
        return graph.grantsIn(scope)
                .all()
                .map(Grant::principal)
                .filter(Objects::nonNull)
                .filter(principal -> principal.type() == Principal.Type.USER)
                .map(Principal::id);
    }

    /** The places whose grants can count there. */
    private Stream<Scope> around(Scope scope) {
        if (scope.type() == ScopeType.RESOURCE)
            return graph.resource(new ResourceId(scope.id())).stream()
                    .flatMap(resource -> Stream.concat(
                            Stream.of(scope, Scope.of(resource.projectId())),
                            Stream.ofNullable(resource.spaceId()).map(Scope::of)));
        return Stream.of(scope);
    }

    /** Things that are registered are found as themselves; of others, the places are found where something may be done. */
    private Stream<Scope> places(String type) {
        var all = Stream.concat(graph.placesOf(organization), Stream.of(Scope.of(organization)));
        if (Places.TYPES.containsKey(type)) return all.filter(scope -> scope.type() == Places.TYPES.get(type));
        if (!isRegistered(type)) return all.filter(scope -> scope.type() != ScopeType.RESOURCE);
        return all.filter(scope -> scope.type() == ScopeType.RESOURCE && isOf(type, scope));
    }

    private boolean isRegistered(String type) {
        return BuiltInRoles.KNOWN.shared(type).isPresent()
                || graph.resourceType(organization, type).isPresent();
    }

    private boolean isOf(String type, Scope scope) {
        return graph.resource(new ResourceId(scope.id()))
                .filter(resource -> resource.type().equals(type))
                .isPresent();
    }
}
