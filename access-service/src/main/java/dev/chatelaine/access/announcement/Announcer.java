package dev.chatelaine.access.announcement;

import dev.chatelaine.access.announcement.AnnouncementCommand.Announce;
import dev.chatelaine.access.announcement.Circle.Pair;
import dev.chatelaine.access.decision.Capability;
import dev.chatelaine.access.decision.Standing;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.access.fact.Moment;
import dev.chatelaine.access.fact.Moments;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.projection.Arrival;
import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Goes through the notes and announces how those whom they concern stand now. The replicas share the work. */
@Singleton
class Announcer {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int AT_ONCE = 50;

    private final Rounds rounds;
    private final Moments moments;
    private final Arrival arrival;
    private final Commands commands;

    Announcer(Rounds rounds, Moments moments, Arrival arrival, Commands commands) {
        this.rounds = rounds;
        this.moments = moments;
        this.arrival = arrival;
        this.commands = commands;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("announcer", PAUSE, PAUSE, this::announceAll);
    }

    private void announceAll() {
        boolean more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::announceSome);
    }

    /** Whatever is announced and then rolled back here is looked at again, and found announced. */
    private boolean announceSome() {
        var moment = moments.now();
        var notes = NoteView.due(moment.at(), AT_ONCE).stream()
                .filter(this::isKnown)
                .toList();
        NoteView.forget(notes);
        for (var note : notes)
            note.circle().pair().ifPresentOrElse(pair -> announce(note, pair, moment), () -> spread(note, moment));
        return notes.size() == AT_ONCE;
    }

    private boolean isKnown(NoteView note) {
        return note.streamId == null || arrival.hasArrived(Graphs.NAME, note.streamId, note.sequence);
    }

    private static void spread(NoteView note, Moment moment) {
        note.circle().pairs(moment.graph()).forEach(pair -> note.about(pair).persist());
    }

    private void announce(NoteView note, Pair pair, Moment moment) {
        var organization = moment.graph().organizationOf(pair.scope());
        if (organization == null) return; // the place is gone, and with it whatever anybody had there
        var standing = announced(Standing.of(moment.graph(), pair.user(), pair.scope(), moment.at()));
        commands.send(new Announce(pair.user(), place(pair.scope()), organization, standing, note.because));
        NoteView.forgetLater(pair);
        Standing.changesAfter(moment.graph(), pair.user(), pair.scope(), moment.at())
                .ifPresent(next -> NoteView.later(pair, next).persist());
    }

    private static AnnouncedPlace place(Scope scope) {
        return new AnnouncedPlace(AnnouncedPlace.Type.valueOf(scope.type().name()), scope.id());
    }

    private static Announced announced(Standing standing) {
        return new Announced(
                standing.roles(),
                standing.upload(),
                standing.download(),
                standing.capabilities().stream().map(Capability::action).toList(),
                standing.templates());
    }
}
