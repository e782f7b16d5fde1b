package dev.chatelaine.access.announcement;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.chassis.projection.PublishedEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody's access may have changed, or will by the clock: to be looked at, once it is due. */
@Entity
@Table(name = "announcement_note")
class NoteView extends PanacheEntityBase {

    private static final String SKIP_LOCKED = "jakarta.persistence.lock.timeout";
    private static final int SKIP = -2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "note_id")
    Long noteId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "user_id")
    UUID userId;

    @Column(name = "team_id")
    UUID teamId;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_type")
    ScopeType scopeType;

    @Column(name = "scope_id")
    UUID scopeId;

    /** The event that may have changed it; null if the clock does. */
    @Column(name = "because")
    String because;

    /** The stream of the event, and its place in it: what the graph must know before it is asked. */
    @Column(name = "stream_id")
    String streamId;

    @Column(name = "sequence")
    long sequence;

    @Column(name = "due_at")
    Instant dueAt;

    static NoteView of(Circle circle, PublishedEvent event) {
        var note = of(circle);
        note.because = event.id();
        note.streamId = event.subject();
        note.sequence = event.sequence();
        note.dueAt = event.time();
        return note;
    }

    /** One of those whom this one may concern. */
    NoteView about(Circle.Pair pair) {
        var note = of(new Circle(null, pair.user(), null, pair.scope()));
        note.because = because;
        note.streamId = streamId;
        note.sequence = sequence;
        note.dueAt = dueAt;
        return note;
    }

    /** The clock alone will change it. */
    static NoteView later(Circle.Pair pair, Instant dueAt) {
        var note = of(new Circle(null, pair.user(), null, pair.scope()));
        note.dueAt = dueAt;
        return note;
    }

    /** The first that are due and that no other replica is looking at, for the running transaction. */
    static List<NoteView> due(Instant now, int most) {
        return NoteView.<NoteView>find("dueAt <= ?1 order by noteId", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SKIP_LOCKED, SKIP)
                .page(0, most)
                .list();
    }

    /** They are looked at in the running transaction. */
    static void forget(List<NoteView> notes) {
        delete("noteId in ?1", notes.stream().map(note -> note.noteId).toList());
    }

    /** What the clock would have changed is worked out anew. */
    static void forgetLater(Circle.Pair pair) {
        delete(
                "because is null and userId = ?1 and scopeType = ?2 and scopeId = ?3",
                pair.user().value(),
                pair.scope().type(),
                pair.scope().id());
    }

    Circle circle() {
        return new Circle(
                organizationId == null ? null : new OrganizationId(organizationId),
                userId == null ? null : new UserId(userId),
                teamId == null ? null : new TeamId(teamId),
                scopeId == null ? null : new Scope(scopeType, scopeId));
    }

    private static NoteView of(Circle circle) {
        var note = new NoteView();
        note.organizationId =
                circle.organization() == null ? null : circle.organization().value();
        note.userId = circle.user() == null ? null : circle.user().value();
        note.teamId = circle.team() == null ? null : circle.team().value();
        note.scopeType = circle.scope() == null ? null : circle.scope().type();
        note.scopeId = circle.scope() == null ? null : circle.scope().id();
        return note;
    }
}
