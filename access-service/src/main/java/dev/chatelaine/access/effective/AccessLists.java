package dev.chatelaine.access.effective;

import static java.util.function.Predicate.not;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.effective.AccessSummary.Member;
import dev.chatelaine.access.effective.AccessSummary.Membership;
import dev.chatelaine.access.effective.AccessSummary.Person;
import dev.chatelaine.access.grant.Grants;
import dev.chatelaine.access.person.People;
import dev.chatelaine.access.project.Project;
import dev.chatelaine.access.project.Projects;
import dev.chatelaine.chassis.http.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The lists of who has access and of what somebody has. They are walked in the order of ids, so that every page
 * continues where the last one ended, whatever has changed in between.
 */
@Singleton
class AccessLists {

    private static final int CHUNK = Page.MOST;

    private final AccessReader access;
    private final Grants grants;
    private final Projects projects;
    private final People people;

    AccessLists(AccessReader access, Grants grants, Projects projects, People people) {
        this.access = access;
        this.grants = grants;
        this.projects = projects;
        this.people = people;
    }

    /** Everyone who may do anything in the project. */
    Page<Member> members(Project project, UUID after, int limit) {
        var found = Stream.iterate(
                        grants.holdersIn(project.id(), new UserId(after), CHUNK),
                        not(List::isEmpty),
                        chunk -> grants.holdersIn(project.id(), chunk.getLast(), CHUNK))
                .flatMap(chunk -> members(project, chunk))
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, member -> member.user().id().toString());
    }

    /** The projects in which the person may do anything, as far as the organization is one of those to be shown. */
    Page<Membership> memberships(UserId user, Predicate<OrganizationId> shown, UUID after, int limit) {
        var found = Stream.iterate(
                        grants.projectsOf(user, new ProjectId(after), CHUNK),
                        not(List::isEmpty),
                        chunk -> grants.projectsOf(user, chunk.getLast(), CHUNK))
                .flatMap(chunk -> memberships(user, shown, chunk))
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, membership -> membership.project().id().toString());
    }

    private Stream<Member> members(Project project, List<UserId> users) {
        var all = access.of(project, users);
        var names = people.names(users);
        return users.stream()
                .filter(user -> !all.get(user).isNothing())
                .map(user -> new Member(new Person(user, names.get(user)), AccessSummary.of(all.get(user))));
    }

    private Stream<Membership> memberships(UserId user, Predicate<OrganizationId> shown, List<ProjectId> ids) {
        Map<ProjectId, Project> known = projects.of(ids);
        var seen = ids.stream()
                .map(known::get)
                .filter(project -> project != null && shown.test(project.organizationId()))
                .toList();
        var all = access.of(user, seen);
        return seen.stream()
                .filter(project -> !all.get(project.id()).isNothing())
                .map(project -> Membership.of(project, all.get(project.id())));
    }
}
