package dev.chatelaine.access.decision;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.role.RoleSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How somebody stands in an organization, a module, a project or a space: what all their grants there come to.
 *
 * @param roles each by its category and name; of a space, none unless they get in
 * @param upload whether they may bring bytes in
 * @param download whether they may take bytes out
 * @param capabilities on the storage of a project or a space
 * @param templates role templates given besides the roles
 */
public record Standing(
        List<String> roles, boolean upload, boolean download, Set<Capability> capabilities, List<RoleId> templates) {

    /** They are nobody there. */
    public static final Standing NOTHING = new Standing(List.of(), false, false, Set.of(), List.of());

    /** What somebody stands for at that instant. */
    public static Standing of(Graph graph, UserId user, Scope scope, Instant at) {
        var organization = graph.organizationOf(scope);
        if (organization == null || !graph.isActive(user, organization)) return NOTHING;
        var capabilities = capabilities(graph, user, scope, at);
        if (scope.type() == ScopeType.SPACE && capabilities.isEmpty()) return NOTHING;
        var counting = new Holder(graph, user, organization, at).counting(scope);
        return new Standing(
                counting.stream()
                        .map(Grant::roles)
                        .reduce(RoleSet.NONE, RoleSet::or)
                        .names(),
                counting.stream().anyMatch(Grant::upload),
                counting.stream().anyMatch(Grant::download),
                capabilities,
                counting.stream()
                        .flatMap(grant -> grant.templates().stream())
                        .distinct()
                        .sorted(comparing(RoleId::value))
                        .toList());
    }

    /** The next instant at which it may be another one without any event: a grant begins or ends. */
    public static Optional<Instant> changesAfter(Graph graph, UserId user, Scope scope, Instant at) {
        var organization = graph.organizationOf(scope);
        if (organization == null) return Optional.empty();
        return Stream.concat(Stream.of(scope), streamOf(graph.attachedTo(scope)))
                .flatMap(place -> given(graph, user, place))
                .filter(grant -> grant.status() == Grant.Status.ACCEPTED)
                .flatMap(grant -> Stream.of(grant.startsAt(), grant.endsAt()))
                .filter(Objects::nonNull)
                .filter(at::isBefore)
                .min(naturalOrder());
    }

    private static Set<Capability> capabilities(Graph graph, UserId user, Scope scope, Instant at) {
        var type = scope.type() == ScopeType.SPACE ? "space" : "project";
        var capabilities = EnumSet.noneOf(Capability.class);
        Arrays.stream(Capability.values())
                .filter(one -> Rule.permits(graph, Question.of(user, one.action(), type, scope), at))
                .forEach(capabilities::add);
        return capabilities;
    }

    private static Stream<Grant> given(Graph graph, UserId user, Scope place) {
        var teams = streamOf(graph.teamsOf(user, graph.organizationOf(place)));
        var grants = graph.grantsIn(place);
        return Stream.concat(Stream.of(Principal.of(user)), teams).flatMap(principal -> grants.of(principal).stream());
    }

    private static <T> Stream<T> streamOf(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), false);
    }
}
