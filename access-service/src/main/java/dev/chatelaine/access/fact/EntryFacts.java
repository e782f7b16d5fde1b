package dev.chatelaine.access.fact;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.fact.Facts.Meaning;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What project-service says about the entries of a project's team. */
final class EntryFacts {

    private static final String PROJECT = "dev.chatelaine.project.";

    static final Map<String, Meaning> MEANINGS = Map.ofEntries(
            Map.entry(PROJECT + "MemberAdded.v1", (event, known) -> begun(event, known, Status.ACCEPTED)),
            Map.entry(PROJECT + "TeamAdded.v1", (event, known) -> begun(event, known, Status.ACCEPTED)),
            Map.entry(PROJECT + "MemberInvited.v1", (event, known) -> begun(event, known, Status.PENDING)),
            Map.entry(PROJECT + "MemberAccessChanged.v1", EntryFacts::changed),
            Map.entry(PROJECT + "InvitationSent.v1", (event, known) -> next(event, known, (one, _) -> one.offered())),
            Map.entry(PROJECT + "InvitationAccepted.v1", EntryFacts::accepted),
            Map.entry(PROJECT + "InvitationRejected.v1", (event, known) -> over(event, known, Status.REJECTED)),
            Map.entry(PROJECT + "InvitationWithdrawn.v1", (event, known) -> over(event, known, Status.WITHDRAWN)),
            Map.entry(PROJECT + "MemberRemoved.v1", (event, known) -> over(event, known, Status.REMOVED)),
            Map.entry(PROJECT + "TeamRemoved.v1", (event, known) -> over(event, known, Status.REMOVED)),
            Map.entry(PROJECT + "MemberLeft.v1", (event, known) -> over(event, known, Status.LEFT)));

    private EntryFacts() {}

    private static List<Change> begun(PublishedEvent event, Known known, Status status) {
        var said = event.as(Entry.class);
        var before = known.given(Scope.of(said.projectId()), said.entryId().value());
        return List.of(new Change(before.orElse(null), given(said, said.grant(said.whose(), status, event))));
    }

    /** Other terms, the same standing: what was pending stays pending. */
    private static List<Change> changed(PublishedEvent event, Known known) {
        return next(event, known, (one, said) -> said.grant(one.principal(), one.status(), event));
    }

    private static List<Change> accepted(PublishedEvent event, Known known) {
        return next(event, known, (one, said) -> one.acceptedBy(Principal.of(said.userId())));
    }

    private static List<Change> over(PublishedEvent event, Known known, Status how) {
        return next(event, known, (one, _) -> one.over(how, Facts.origin(event)));
    }

    private static List<Change> next(PublishedEvent event, Known known, Next next) {
        var said = event.as(Entry.class);
        var before = known.given(Scope.of(said.projectId()), said.entryId().value())
                .orElseThrow(() -> new IllegalStateException("no entry " + said.entryId() + " that this could change"));
        return List.of(new Change(before, given(said, next.after(before.grant(), said))));
    }

    private static Fact.Given given(Entry said, Grant grant) {
        return new Fact.Given(Scope.of(said.projectId()), grant);
    }

    private interface Next {
        Grant after(Grant before, Entry said);
    }

    /** All that such an event may say; each says some of it. Role templates are null in events of the first releases. */
    record Entry(
            ProjectId projectId,
            EntryId entryId,
            UserId userId,
            TeamId teamId,
            Invited principal,
            Map<String, String> roles,
            boolean upload,
            boolean download,
            Set<RoleId> roleTemplates,
            Instant startsAt,
            Instant endsAt,
            String reason) {

        /** Null while it is only known to which address the invitation went. */
        Principal whose() {
            if (teamId != null) return Principal.of(teamId);
            if (userId != null) return Principal.of(userId);
            return principal.type().equals("user") ? new Principal(Principal.Type.USER, principal.id()) : null;
        }

        Grant grant(Principal whose, Status status, PublishedEvent event) {
            return new Grant(
                    entryId.value(),
                    whose,
                    status,
                    RoleSet.of(roles.entrySet().stream()
                            .map(role -> role.getKey() + ":" + role.getValue())
                            .toList()),
                    upload,
                    download,
                    roleTemplates,
                    startsAt,
                    endsAt,
                    reason,
                    Facts.origin(event),
                    null);
        }
    }

    /** Who was invited: a user, or an address by its number. */
    record Invited(String type, UUID id) {}
}
