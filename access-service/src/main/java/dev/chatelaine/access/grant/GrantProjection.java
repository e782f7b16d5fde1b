package dev.chatelaine.access.grant;

import dev.chatelaine.access.decision.Origin;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Follows each entry of each project's team. */
@Singleton
public class GrantProjection implements Projection {

    /** Its name, by which its freshness is asked for. */
    public static final String NAME = "grant";

    private static final Map<String, Class<? extends TeamChange>> CHANGES = Map.ofEntries(
            Map.entry("dev.chatelaine.project.MemberAdded.v1", TeamChange.MemberAdded.class),
            Map.entry("dev.chatelaine.project.MemberInvited.v1", TeamChange.MemberInvited.class),
            Map.entry("dev.chatelaine.project.MemberAccessChanged.v1", TeamChange.MemberAccessChanged.class),
            Map.entry("dev.chatelaine.project.InvitationSent.v1", TeamChange.InvitationSent.class),
            Map.entry("dev.chatelaine.project.InvitationAccepted.v1", TeamChange.InvitationAccepted.class),
            Map.entry("dev.chatelaine.project.InvitationRejected.v1", TeamChange.InvitationRejected.class),
            Map.entry("dev.chatelaine.project.InvitationWithdrawn.v1", TeamChange.InvitationWithdrawn.class),
            Map.entry("dev.chatelaine.project.MemberRemoved.v1", TeamChange.MemberRemoved.class),
            Map.entry("dev.chatelaine.project.MemberLeft.v1", TeamChange.MemberLeft.class),
            Map.entry("dev.chatelaine.project.TeamAdded.v1", TeamChange.TeamAdded.class),
            Map.entry("dev.chatelaine.project.TeamRemoved.v1", TeamChange.TeamRemoved.class));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        changeIn(event).ifPresent(change -> change(event, change));
    }

    @Override
    public void reset() {
        TeamEntryView.deleteAll();
    }

    /** What the event means for an entry, if it is about one. */
    static Optional<TeamChange> changeIn(PublishedEvent event) {
        return Optional.ofNullable(CHANGES.get(event.type())).map(event::as);
    }

    /** The subject of a project's event is the project. */
    private static void change(PublishedEvent event, TeamChange change) {
        var origin = new Origin(event.id(), event.type(), event.time(), event.actor());
        Optional<TeamEntryView> known =
                TeamEntryView.findByIdOptional(change.entryId().value());
        var after = TeamEntry.after(known.map(TeamEntryView::entry), change, origin);
        var view = known.orElseGet(() -> begun(event, change));
        view.show(after);
        view.persist();
    }

    private static TeamEntryView begun(PublishedEvent event, TeamChange change) {
        var view = new TeamEntryView();
        view.entryId = change.entryId().value();
        view.projectId = UUID.fromString(event.subject());
        return view;
    }
}
