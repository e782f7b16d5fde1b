package dev.chatelaine.project.project;

import dev.chatelaine.project.Principal;
import dev.chatelaine.project.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom a team reaches, and with what. Invitations are counted as if they were accepted, and what begins later as if it
 * had begun: it answers what a change is about to give or to take.
 */
final class Reach {

    private final Map<UUID, Set<UserId>> members;
    private final Instant at;

    /** @param members who is in each of the organization's teams that have an entry */
    Reach(Map<UUID, Set<UserId>> members, Instant at) {
        this.members = members;
        this.at = at;
    }

    /** What everybody has, by user, or by address where nobody has accepted yet. */
    Map<Principal, Rights> of(Team team) {
        var rights = new HashMap<Principal, Rights>();
        team.entries().stream().filter(this::open).forEach(entry -> reached(entry)
                .forEach(who -> rights.merge(who, Rights.of(entry.access()), Rights::plus)));
        return rights;
    }

    private boolean open(Entry entry) {
        return entry.accepted() ? !entry.access().ended(at) : entry.waiting() && !entry.expired(at);
    }

    private Stream<Principal> reached(Entry entry) {
        if (entry.ofTeam())
            return members.getOrDefault(entry.principal().id(), Set.of()).stream()
                    .map(Principal::user);
        return Stream.of(entry.accepted() ? Principal.user(entry.userId()) : entry.principal());
    }
}
