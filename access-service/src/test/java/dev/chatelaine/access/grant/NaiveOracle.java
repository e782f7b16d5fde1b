package dev.chatelaine.access.grant;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Capability;
import dev.chatelaine.access.decision.Level;
import dev.chatelaine.access.decision.Roles;
import dev.chatelaine.access.grant.TeamChange.InvitationAccepted;
import dev.chatelaine.access.grant.TeamChange.MemberAccessChanged;
import dev.chatelaine.access.grant.TeamChange.MemberAdded;
import dev.chatelaine.access.grant.TeamChange.TeamAdded;
import dev.chatelaine.access.grant.TeamChange.Terms;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Answers from the history itself, question by question: slow, without state, and too simple to be wrong. */
record NaiveOracle(List<TeamChange> history, UserId inTheTeam) {

    Roles roles(UserId person, Instant now) {
        return new Roles(
                highest(person, now, Roles::project),
                highest(person, now, Roles::flow),
                highest(person, now, Roles::base),
                highest(person, now, Roles::bench));
    }

    boolean mayUpload(UserId person, Instant now) {
        return counting(person, now).stream().anyMatch(entry -> terms(entry).upload());
    }

    boolean mayDownload(UserId person, Instant now) {
        return counting(person, now).stream().anyMatch(entry -> terms(entry).download());
    }

    Set<Capability> capabilities(UserId person, Instant now) {
        var found = new HashSet<Capability>();
        switch (highest(person, now, Roles::project)) {
            case NO_ACCESS -> {}
            case DATA_PROVIDER -> {
                if (mayUpload(person, now)) found.add(Capability.WRITE);
            }
            case VIEWER, CONTRIBUTOR -> {
                found.add(Capability.LIST);
                if (mayDownload(person, now)) found.add(Capability.READ);
                if (mayUpload(person, now)) found.add(Capability.WRITE);
            }
            case ADMINISTRATOR -> {
                found.add(Capability.LIST);
                if (mayDownload(person, now)) found.add(Capability.READ);
                if (mayUpload(person, now)) found.addAll(List.of(Capability.WRITE, Capability.DELETE));
            }
        }
        return found;
    }

    Set<EntryId> counting(UserId person, Instant now) {
        var found = new HashSet<EntryId>();
        for (var change : history) {
            var entry = change.entryId();
            if (person.equals(holder(entry)) && lasts(terms(entry), now)) found.add(entry);
        }
        return found;
    }

    private Level highest(UserId person, Instant now, Function<Roles, Level> category) {
        for (var level : List.of(Level.ADMINISTRATOR, Level.CONTRIBUTOR, Level.VIEWER, Level.DATA_PROVIDER))
            for (var entry : counting(person, now))
                if (category.apply(terms(entry).roles()) == level) return level;
        return Level.NO_ACCESS;
    }

    /** Who holds the entry in the end: whoever the last answer or addition names, if nothing took it away since. */
    private UserId holder(EntryId entry) {
        for (var change : history.reversed()) {
            if (!change.entryId().equals(entry)) continue;
            if (change instanceof MemberAdded added) return added.userId();
            if (change instanceof TeamAdded) return inTheTeam;
            if (change instanceof InvitationAccepted accepted) return accepted.userId();
            if (!(change instanceof MemberAccessChanged)) return null;
        }
        return null;
    }

    private Terms terms(EntryId entry) {
        for (var change : history.reversed())
            if (change instanceof Terms terms && terms.entryId().equals(entry)) return terms;
        throw new AssertionError("an entry begins with its terms");
    }

    private static boolean lasts(Terms terms, Instant now) {
        if (terms.startsAt() != null && now.isBefore(terms.startsAt())) return false;
        return terms.endsAt() == null || terms.endsAt().isAfter(now);
    }
}
