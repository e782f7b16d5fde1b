package dev.chatelaine.access.decision;

import dev.chatelaine.access.decision.Obstacle.Kind;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.role.BuiltInRoles;
import dev.chatelaine.access.role.RoleSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What one person lacks in a place to meet a need, and what of theirs would meet it if it counted. */
final class Wants {

    /** What can be given in each kind of place. */
    private static final Map<ScopeType, RoleSet> GIVEN = new EnumMap<>(Map.of(
            ScopeType.ORGANIZATION, BuiltInRoles.KNOWN.of("organization", "platform"),
            ScopeType.MODULE, BuiltInRoles.KNOWN.of("module"),
            ScopeType.PROJECT, BuiltInRoles.KNOWN.of("project", "flow", "base", "bench"),
            ScopeType.SPACE, BuiltInRoles.KNOWN.of("space"),
            ScopeType.RESOURCE, BuiltInRoles.KNOWN.of("share")));

    private final Graph graph;
    private final Question question;
    private final Holder holder;
    private final Set<Obstacle> found;

    Wants(Graph graph, Question question, Holder holder, Set<Obstacle> found) {
        this.graph = graph;
        this.question = question;
        this.holder = holder;
        this.found = found;
    }

    boolean hasNothing(Scope scope) {
        return holder.counting(scope).isEmpty();
    }

    Entrance entrance(Fact.Space space) {
        return new Entrance(graph, holder, space);
    }

    boolean getsInto(Fact.Space space) {
        var ways = new Ways(1);
        entrance(space).open(Entrance.ANY, ways::add);
        return ways.any();
    }

    Sight sight(Fact.Resource resource) {
        return new Sight(graph, holder, question, resource);
    }

    void role(Scope scope, RoleSet roles) {
        need(scope, Need.of(roles));
    }

    /** What is missing for the need; where no role that can be given there is enough, nothing would help. */
    void need(Scope scope, Need need) {
        var roles = need.roles().and(GIVEN.get(scope.type()));
        if (roles.isEmpty()) return;
        lacking(scope, need::roleIn, Obstacle.missing(scope, roles));
        if (need.upload()) lacking(scope, Grant::upload, Obstacle.of(Kind.UPLOAD_MISSING, scope));
        if (need.download()) lacking(scope, Grant::download, Obstacle.of(Kind.DOWNLOAD_MISSING, scope));
    }

    private void lacking(Scope scope, Predicate<Grant> enough, Obstacle obstacle) {
        if (holder.counting(scope).stream().anyMatch(enough)) return;
        past(scope, enough);
        found.add(obstacle);
    }

    /** Whatever of theirs there does not count. */
    void past(Scope scope) {
        past(scope, _ -> true);
    }

    private void past(Scope scope, Predicate<Grant> enough) {
        holder.all(scope).stream()
                .filter(grant -> !holder.counts(grant) && enough.test(grant))
                .forEach(grant -> found.add(Obstacle.of(holder.stateOf(grant), scope, grant)));
    }

    /** Templates that let do it on a condition, or that do not count. */
    void template(Scope project) {
        past(project, grant -> holder.templatesOf(grant, project)
                .anyMatch(template -> Holder.permits(template, question)));
        for (var grant : holder.counting(project))
            holder.templatesOf(grant, project).forEach(template -> unmet(project, grant, template));
    }

    private void unmet(Scope project, Grant grant, Fact.Template template) {
        template.permissions().stream()
                .filter(permission -> permission.covers(question.target().type(), question.action()))
                .filter(permission -> !permission.holds(question.attributes()))
                .forEach(permission -> found.add(Obstacle.unmet(
                        project,
                        grant,
                        template.roleId(),
                        permission.condition().toString())));
    }
}
