package dev.chatelaine.access.effective;

import static java.util.Comparator.comparing;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.EffectiveAccess;
import dev.chatelaine.access.effective.AccessSummary.Member;
import dev.chatelaine.access.effective.AccessSummary.Membership;
import dev.chatelaine.access.effective.AccessSummary.Person;
import dev.chatelaine.access.fact.Moment;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.person.People;
import dev.chatelaine.chassis.http.Page;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The lists of who has access and of what somebody has. They are walked in the order of ids, so that every page
 * continues where the last one ended, whatever has changed in between.
 */
@Singleton
class AccessLists {

    private final People people;

    AccessLists(People people) {
        this.people = people;
    }

    /** Everyone who may do anything in the project. */
    Page<Member> members(Moment moment, ProjectId project, String after, int limit) {
        var graph = moment.graph();
        var found = holders(graph, project)
                .distinct()
                .filter(user -> user.toString().compareTo(after) > 0)
                .sorted(comparing(UserId::toString))
                .map(user -> new Holding<>(user, EffectiveAccess.of(graph, project, user, moment.at())))
                .filter(Holding::isSomething)
                .limit(limit + 1L)
                .toList();
        var names = people.names(found.stream().map(Holding::where).toList());
        var members = found.stream()
                .map(one -> new Member(new Person(one.where(), names.get(one.where())), AccessSummary.of(one.access())))
                .toList();
        return Page.of(members, limit, member -> member.user().id().toString());
    }

    /** The projects in which the person may do anything, as far as the organization is one of those to be shown. */
    Page<Membership> memberships(Moment moment, UserId user, Predicate<OrganizationId> shown, String after, int limit) {
        var graph = moment.graph();
        var found = graph.principalsOf(user)
                .flatMap(graph::holdingsOf)
                .filter(scope -> scope.type() == ScopeType.PROJECT)
                .distinct()
                .filter(scope -> scope.id().toString().compareTo(after) > 0)
                .sorted(comparing(scope -> scope.id().toString()))
                .flatMap(scope -> graph.project(new ProjectId(scope.id())).stream())
                .filter(project -> shown.test(project.organizationId()))
                .map(project ->
                        new Holding<>(project, EffectiveAccess.of(graph, project.projectId(), user, moment.at())))
                .filter(Holding::isSomething)
                .map(one -> Membership.of(one.where(), one.access()))
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, membership -> membership.project().id().toString());
    }

    /** Everyone whose grant in the project has ever been in force, by name or through a team. */
    private static Stream<UserId> holders(Graph graph, ProjectId project) {
        return graph.grantsIn(Scope.of(project))
                .all()
                .map(Grant::principal)
                .filter(Objects::nonNull)
                .flatMap(graph::peopleOf);
    }

    private record Holding<T>(T where, EffectiveAccess access) {
        boolean isSomething() {
            return !access.isNothing();
        }
    }
}
