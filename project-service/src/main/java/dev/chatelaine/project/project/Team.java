package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Everybody in a project, everybody asked to be, and everybody who was. */
public record Team(List<Entry> entries) {

    static final Team EMPTY = new Team(List.of());

    public Team {
        entries = List.copyOf(entries);
    }

    Optional<Entry> find(EntryId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    Entry entry(EntryId id) {
        return find(id).orElseThrow(() -> new Rejected(ProjectProblem.ENTRY_UNKNOWN));
    }

    boolean member(Actor actor, Instant at) {
        return entries.stream().anyMatch(entry -> entry.reaches(actor) && entry.counts(at));
    }

    boolean administrator(Actor actor, Instant at) {
        return entries.stream()
                .anyMatch(entry -> entry.reaches(actor)
                        && entry.counts(at)
                        && entry.access().administers());
    }

    boolean administratorForEver(UserId user, Instant at) {
        return entries.stream().anyMatch(entry -> entry.acceptedBy(user) && entry.administersForEver(at));
    }

    boolean hasAdministrator(Instant at) {
        return entries.stream().anyMatch(entry -> entry.administersForEver(at));
    }

    boolean occupied(Principal principal, Instant at) {
        return entries.stream().anyMatch(entry -> entry.occupies(principal, at));
    }

    List<Entry> acceptedBy(UserId user) {
        return entries.stream().filter(entry -> entry.acceptedBy(user)).toList();
    }

    /** Whether a team gives this person anything, now or later, that they cannot leave by themselves. */
    boolean throughTeam(Actor actor, Instant at) {
        return entries.stream()
                .anyMatch(entry -> entry.throughTeam(actor) && !entry.access().ended(at));
    }

    boolean left(UserId user) {
        return entries.stream().anyMatch(entry -> entry.status() == Entry.Status.LEFT && user.equals(entry.userId()));
    }

    Team plus(Entry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Team(more);
    }

    Team change(EntryId id, UnaryOperator<Entry> change) {
        return new Team(entries.stream()
                .map(entry -> entry.id().equals(id) ? change.apply(entry) : entry)
                .toList());
    }
}
