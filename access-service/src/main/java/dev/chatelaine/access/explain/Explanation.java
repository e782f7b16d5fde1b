package dev.chatelaine.access.explain;

import static java.util.Comparator.comparing;

import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Obstacle;
import dev.chatelaine.access.decision.Step;
import dev.chatelaine.access.decision.Way;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Origin;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.role.RoleSet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Why, or why not.
 *
 * @param place the narrowest place that counts for the resource
 * @param ways every way to the permission, the most direct first; none: it is not permitted
 * @param obstacles what stands in the way; none: it is permitted
 * @param granters who could give what is missing in the place: some of them, if they are many
 * @param asOf the answer takes into account everything that had happened by then
 */
record Explanation(
        UserId user,
        String action,
        Thing resource,
        Scope place,
        boolean permitted,
        List<Path> ways,
        List<Hindrance> obstacles,
        List<Granter> granters,
        Instant asOf) {

    /** As the asker named it. */
    record Thing(String type, String id) {}

    /** @param name {@code null} if the person is not known by name */
    record Granter(UserId id, String name) {}

    /** One way: all its steps are needed, and they are enough. */
    record Path(List<PathStep> steps) {

        static Path of(Way way) {
            return new Path(way.steps().stream().map(PathStep::of).toList());
        }
    }

    /**
     * One thing that a permission rests on.
     *
     * @param grant {@code null} unless the basis is one
     * @param roleTemplate the role template of the grant that permits it; {@code null} if its roles or rights do
     */
    record PathStep(Step.Basis basis, Scope place, Given grant, RoleId roleTemplate) {

        static PathStep of(Step step) {
            return new PathStep(step.basis(), step.scope(), Given.of(step.grant()), step.template());
        }
    }

    /**
     * Something that stands in the way; what is {@code null} is not concerned.
     *
     * @param roles any one of these would do
     */
    record Hindrance(
            Obstacle.Kind kind, Scope place, Given grant, RoleSet roles, RoleId roleTemplate, String condition) {

        static Hindrance of(Obstacle obstacle) {
            return new Hindrance(
                    obstacle.kind(),
                    obstacle.scope(),
                    Given.of(obstacle.grant()),
                    obstacle.roles(),
                    obstacle.template(),
                    obstacle.condition());
        }
    }

    /**
     * What was given, with the event that gave it.
     *
     * @param through the team that it comes through; {@code null} if the person was given it by name
     * @param end the event that ended it; {@code null} while nothing has
     */
    record Given(
            UUID id,
            Grant.Status status,
            TeamId through,
            RoleSet roles,
            boolean upload,
            boolean download,
            List<RoleId> roleTemplates,
            Instant startsAt,
            Instant endsAt,
            String reason,
            Origin event,
            Origin end) {

        static Given of(Grant grant) {
            return grant == null
                    ? null
                    : new Given(
                            grant.id(),
                            grant.status(),
                            grant.through(),
                            grant.roles(),
                            grant.upload(),
                            grant.download(),
                            grant.templates().stream()
                                    .sorted(comparing(RoleId::value))
                                    .toList(),
                            grant.startsAt(),
                            grant.endsAt(),
                            grant.reason(),
                            grant.origin(),
                            grant.end());
        }
    }
}
