package dev.chatelaine.project.project;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Directory.Person;
import dev.chatelaine.project.directory.Teams;
import dev.chatelaine.project.directory.Teams.NamedTeam;
import dev.chatelaine.project.invitee.Invitees;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** A team as its members see it, with names and addresses. */
@Singleton
class Roster {

    /** Whom an entry is for; what was forgotten is left out. Teams have a name, people a full name. */
    record NamedPrincipal(Principal.Type type, UUID id, String email, String fullName, String name) {}

    /** One entry of a team. */
    record ListedEntry(
            EntryId entryId,
            NamedPrincipal principal,
            UserId userId,
            Roles roles,
            boolean upload,
            boolean download,
            Instant startsAt,
            Instant endsAt,
            String reason,
            List<RoleId> roleTemplates,
            TeamEntry.Status status,
            Mark mark,
            boolean otherAddressAllowed,
            boolean withOtherAddress,
            Instant expiresAt,
            UserId invitedBy,
            Instant invitedAt) {}

    private final Projects projects;
    private final Directory directory;
    private final Teams teams;
    private final Invitees invitees;

    Roster(Projects projects, Directory directory, Teams teams, Invitees invitees) {
        this.projects = projects;
        this.directory = directory;
        this.teams = teams;
        this.invitees = invitees;
    }

    Page<ListedEntry> of(ProjectId project, UUID after, int limit) {
        var found = projects.team(project, after, limit + 1);
        var people = directory.people(people(found));
        var addresses = invitees.addresses(principals(found, Principal.Type.EMAIL));
        var named = teams.find(principals(found, Principal.Type.TEAM));
        return Page.of(found, limit, entry -> entry.entryId().toString())
                .map(entry -> entry.principal().type() == Principal.Type.TEAM
                        ? line(entry, named.get(entry.principal().id()))
                        : line(entry, named(entry, people, addresses), entry.status()));
    }

    /** What these are called, for whoever administers the project. */
    Map<Principal, NamedPrincipal> named(Collection<Principal> principals, Map<UUID, String> addresses) {
        var known = new HashMap<>(invitees.addresses(ids(principals, Principal.Type.EMAIL)));
        known.putAll(addresses);
        var people = directory.people(ids(principals, Principal.Type.USER));
        return principals.stream().collect(toMap(Function.identity(), who -> {
            Person person = people.getOrDefault(who.id(), new Person(null, null));
            String email = who.type() == Principal.Type.EMAIL ? known.get(who.id()) : person.email();
            return new NamedPrincipal(who.type(), who.id(), email, person.fullName(), null);
        }));
    }

    private static List<UUID> ids(Collection<Principal> principals, Principal.Type type) {
        return principals.stream()
                .filter(who -> who.type() == type)
                .map(Principal::id)
                .toList();
    }

    private static List<UUID> people(List<TeamEntry> entries) {
        var accepted =
                entries.stream().map(TeamEntry::userId).filter(Objects::nonNull).map(UserId::value);
        return Stream.concat(accepted, principals(entries, Principal.Type.USER).stream())
                .distinct()
                .toList();
    }

    private static List<UUID> principals(List<TeamEntry> entries, Principal.Type type) {
        return ids(entries.stream().map(TeamEntry::principal).toList(), type);
    }

    private static NamedPrincipal named(TeamEntry entry, Map<UUID, Person> people, Map<UUID, String> addresses) {
        Principal principal = entry.principal();
        UUID user = entry.userId() == null ? principal.id() : entry.userId().value();
        Person person = people.getOrDefault(user, new Person(null, null));
        String email =
                switch (principal.type()) {
                    case USER -> person.email();
                    case EMAIL -> addresses.get(principal.id());
                    case TEAM -> null; // is named otherwise
                };
        return new NamedPrincipal(principal.type(), principal.id(), email, person.fullName(), null);
    }

    /** A team that exists no more gives nothing, whatever has become of its entry. */
    private static ListedEntry line(TeamEntry entry, NamedTeam team) {
        String name = team == null ? null : team.name();
        boolean gone = team != null && team.deleted();
        var principal =
                new NamedPrincipal(Principal.Type.TEAM, entry.principal().id(), null, null, name);
        return line(entry, principal, gone ? TeamEntry.Status.REMOVED : entry.status());
    }

    private static ListedEntry line(TeamEntry entry, NamedPrincipal principal, TeamEntry.Status status) {
        Access access = entry.access();
        return new ListedEntry(
                entry.entryId(),
                principal,
                entry.userId(),
                access.roles(),
                access.upload(),
                access.download(),
                access.startsAt(),
                access.endsAt(),
                access.reason(),
                access.roleTemplates(),
                status,
                Mark.of(status),
                entry.otherAddressAllowed(),
                entry.withOtherAddress(),
                entry.expiresAt(),
                entry.invitedBy(),
                entry.invitedAt());
    }
}
