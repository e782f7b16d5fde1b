package dev.chatelaine.access.decision;

import static java.util.Comparator.comparing;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.role.Roles;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one person may do in one project at one moment, and why.
 *
 * @param endsAt the earliest instant at which less may be allowed, if no event happens before
 * @param epoch changes whenever what counts changes; equal inputs have equal epochs, on every replica
 * @param grants those that count now, which is why the answer is what it is
 * @param templates what these give besides the roles, as it is defined now
 */
public record EffectiveAccess(
        Roles roles,
        boolean upload,
        boolean download,
        Set<Capability> capabilities,
        Optional<Instant> endsAt,
        String epoch,
        List<Grant> grants,
        List<Fact.Template> templates) {

    /** What the rule says that this person may do in this project at this instant. */
    public static EffectiveAccess of(Graph graph, ProjectId project, UserId user, Instant at) {
        var found = graph.project(project);
        boolean active = found.isPresent() && graph.isActive(user, found.get().organizationId());
        if (!active) return nothing(found.filter(Fact.Project::archived).isPresent());
        var scope = Scope.of(project);
        var holder = new Holder(graph, user, found.get().organizationId(), at);
        var grants =
                holder.counting(scope).stream().sorted(comparing(Grant::id)).toList();
        var sum = Sum.of(holder, scope, grants);
        return new EffectiveAccess(
                sum.roles(),
                sum.upload(),
                sum.download(),
                capabilities(graph, scope, user, at),
                shrinksAt(holder, scope, grants, sum),
                Epoch.of(grants, sum.templates(), found.get().archived()),
                grants,
                sum.templates());
    }

    private static EffectiveAccess nothing(boolean archived) {
        return new EffectiveAccess(
                Roles.NONE,
                false,
                false,
                Set.of(),
                Optional.empty(),
                Epoch.of(List.of(), List.of(), archived),
                List.of(),
                List.of());
    }

    /** Whether there is anything that the person may do. */
    public boolean isNothing() {
        return !upload && !download && roles.equals(Roles.NONE) && templates.isEmpty();
    }

    private static Set<Capability> capabilities(Graph graph, Scope project, UserId user, Instant at) {
        var capabilities = EnumSet.noneOf(Capability.class);
        Arrays.stream(Capability.values())
                .filter(one -> Rule.permits(graph, Question.of(user, one.action(), "project", project), at))
                .forEach(capabilities::add);
        return Collections.unmodifiableSet(capabilities);
    }

    /** An end matters only if no longer grant gives the same. */
    private static Optional<Instant> shrinksAt(Holder holder, Scope project, List<Grant> counting, Sum now) {
        return counting.stream()
                .map(Grant::endsAt)
                .filter(Objects::nonNull)
                .sorted()
                .filter(end -> !now.equals(Sum.of(
                        holder,
                        project,
                        counting.stream().filter(grant -> grant.countsAt(end)).toList())))
                .findFirst();
    }

    private record Sum(Roles roles, boolean upload, boolean download, List<Fact.Template> templates) {

        static Sum of(Holder holder, Scope project, Collection<Grant> grants) {
            return new Sum(
                    grants.stream().map(grant -> Roles.of(grant.roles())).reduce(Roles.NONE, Roles::or),
                    grants.stream().anyMatch(Grant::upload),
                    grants.stream().anyMatch(Grant::download),
                    grants.stream()
                            .flatMap(grant -> holder.templatesOf(grant, project))
                            .distinct()
                            .sorted(comparing(template -> template.roleId().value()))
                            .toList());
        }
    }
}
