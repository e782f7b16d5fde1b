package dev.chatelaine.access.decision;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Grants;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What one person holds at one instant, by name and through teams. Whoever may use nothing at all must not get here. */
final class Holder {

    private final Graph graph;
    private final OrganizationId organization;
    private final Instant at;
    private final Principal self;
    private final Iterable<Principal> teams;

    private Scope last;
    private List<Grant> lastCounting;

    Holder(Graph graph, UserId user, OrganizationId organization, Instant at) {
        this(graph, user, organization, graph.standing(user, organization).teams(), at);
    }

    Holder(Graph graph, UserId user, OrganizationId organization, Iterable<Principal> teams, Instant at) {
        this.graph = graph;
        this.organization = organization;
        this.at = at;
        this.self = Principal.of(user);
        this.teams = teams;
    }

    boolean is(UserId user) {
        return self.id().equals(user.value());
    }

    /** Every grant of theirs that counts there. */
    List<Grant> counting(Scope scope) {
        if (!scope.equals(last)) {
            lastCounting = find(graph.grantsIn(scope));
            last = scope;
        }
        return lastCounting;
    }

    private List<Grant> find(Grants grants) {
        var counting = new ArrayList<Grant>(4);
        for (var grant : grants.of(self)) if (grant.countsAt(at)) counting.add(grant);
        for (var team : teams) for (var grant : grants.of(team)) if (grant.countsAt(at)) counting.add(grant);
        return counting;
    }

    /** Everything that they ever had there. */
    List<Grant> all(Scope scope) {
        var grants = graph.grantsIn(scope);
        var all = new ArrayList<>(grants.of(self));
        for (var team : teams) all.addAll(grants.of(team));
        return all;
    }

    boolean counts(Grant grant) {
        return grant.countsAt(at);
    }

    /** Why a grant does not count. */
    Obstacle.Kind stateOf(Grant grant) {
        return switch (grant.status()) {
            case PENDING -> Obstacle.Kind.PENDING;
            case ACCEPTED ->
                grant.endsAt() != null && !at.isBefore(grant.endsAt()) ? Obstacle.Kind.ENDED : Obstacle.Kind.NOT_BEGUN;
            case REJECTED, WITHDRAWN, REMOVED, LEFT -> Obstacle.Kind.OVER;
        };
    }

    /** The role templates of a grant that mean something in the project. */
    Stream<Fact.Template> templatesOf(Grant grant, Scope project) {
        return grant.templates().stream()
                .flatMap(role -> graph.template(role).stream())
                .filter(template -> isOf(template, project));
    }

    /** Adds the ways by which the need is met there: by one grant, or by one that has the role and one that has the rights. */
    void meet(Scope scope, Need need, Way way, Ways ways) {
        if (need.roles().isEmpty()) return;
        for (var grant : counting(scope)) {
            if (ways.isEnough()) return;
            if (!need.roleIn(grant)) continue;
            var withRole = way.and(Step.of(scope, grant));
            if (need.rightsIn(grant)) ways.add(withRole);
            else addRights(scope, need, withRole, ways);
        }
    }

    private void addRights(Scope scope, Need need, Way withRole, Ways ways) {
        for (var other : counting(scope))
            if (need.rightsIn(other) && !need.roleIn(other)) ways.add(withRole.and(Step.of(scope, other)));
    }

    /** Adds the ways by which role templates that were given in a project permit what is asked. */
    void meetByTemplate(Scope project, Question question, Way way, Ways ways) {
        for (var grant : counting(project)) {
            if (ways.isEnough()) return;
            if (grant.templates().isEmpty()) continue;
            templatesOf(grant, project)
                    .filter(template -> permits(template, question))
                    .forEach(template -> ways.add(way.and(Step.of(project, grant, template.roleId()))));
        }
    }

    /** A template of one project gives nothing in another one, nor does one of another organization. */
    private boolean isOf(Fact.Template template, Scope project) {
        return template.organizationId().equals(organization)
                && (template.projectId() == null || template.projectId().value().equals(project.id()));
    }

    static boolean permits(Fact.Template template, Question question) {
        for (var permission : template.permissions()) {
            if (permission.covers(question.target().type(), question.action())
                    && permission.holds(question.attributes())) return true;
        }
        return false;
    }
}
