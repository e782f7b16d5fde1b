package dev.chatelaine.access.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Grant.Status;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.role.RoleSet;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A role that a principal has in a module, a space or a shared resource: one at a time, so the principal names it. */
record Terms(Principal principal, String role, String level, Instant startsAt, Instant endsAt, String reason) {

    /** The principal has this there, and nothing else. */
    List<Change> given(Scope scope, String category, PublishedEvent event, Known known) {
        var grant = new Grant(
                id(scope),
                principal,
                Status.ACCEPTED,
                RoleSet.of(List.of(category + ":" + (role == null ? level : role))),
                false,
                false,
                Set.of(),
                startsAt,
                endsAt,
                reason,
                Facts.origin(event),
                null);
        return List.of(new Change(known.given(scope, id(scope)).orElse(null), new Fact.Given(scope, grant)));
    }

    /** The principal has nothing there any more. */
    List<Change> taken(Scope scope, PublishedEvent event, Known known) {
        return known.given(scope, id(scope)).stream()
                .map(before -> new Change(
                        before, new Fact.Given(scope, before.grant().over(Status.REMOVED, Facts.origin(event)))))
                .toList();
    }

    private UUID id(Scope scope) {
        var text = scope.id() + " " + principal.type() + " " + principal.id();
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
    }
}
