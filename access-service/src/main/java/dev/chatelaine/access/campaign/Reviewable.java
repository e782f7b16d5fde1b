package dev.chatelaine.access.campaign;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.review.ReviewedGrant;
import dev.chatelaine.access.review.ReviewedGrant.Grantee;
import dev.chatelaine.access.role.RoleSet;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/** The grants of a project that a review asks about: those that give something, or will. */
final class Reviewable {

    private Reviewable() {}

    static Stream<ReviewedGrant> in(Graph graph, Scope project, Instant at) {
        return graph.grantsIn(project)
                .all()
                .filter(grant -> grant.status() == Grant.Status.ACCEPTED)
                .filter(grant -> grant.endsAt() == null || at.isBefore(grant.endsAt()))
                .map(grant -> reviewed(new ProjectId(project.id()), grant));
    }

    private static ReviewedGrant reviewed(ProjectId project, Grant grant) {
        return new ReviewedGrant(
                project,
                new EntryId(grant.id()),
                grantee(grant.principal()),
                levels(grant.roles()),
                grant.upload(),
                grant.download(),
                grant.templates().stream().sorted(comparing(RoleId::value)).toList(),
                grant.endsAt());
    }

    private static Grantee grantee(Principal principal) {
        var type = principal.team() == null ? Grantee.Type.USER : Grantee.Type.TEAM;
        return new Grantee(type, principal.id());
    }

    /** {@code project:viewer} is the level viewer in the category project. */
    private static Map<String, String> levels(RoleSet roles) {
        return roles.names().stream().map(name -> name.split(":", 2)).collect(toMap(role -> role[0], role -> role[1]));
    }
}
