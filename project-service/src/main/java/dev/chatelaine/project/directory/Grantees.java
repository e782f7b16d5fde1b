package dev.chatelaine.project.directory;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory.Person;
import dev.chatelaine.project.directory.Teams.NamedTeam;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Users and teams, to whom roles are given. */
@Singleton
public class Grantees {

    /** A user or a team by name; what was forgotten is left out. */
    public record NamedPrincipal(Principal.Type type, UUID id, String name, String email) {}

    private final Directory directory;
    private final Teams teams;

    Grantees(Directory directory, Teams teams) {
        this.directory = directory;
        this.teams = teams;
    }

    /** Whether it is an active member or a team of the organization. */
    public boolean known(Principal principal, OrganizationId organization) {
        return switch (principal.type()) {
            case USER -> active(new UserId(principal.id()), organization);
            case TEAM -> teams.exists(new TeamId(principal.id()), organization);
            case EMAIL -> false; // stands for nobody before somebody has accepted
        };
    }

    private boolean active(UserId user, OrganizationId organization) {
        Actor actor = directory.actor(user, organization);
        return actor.active() && !actor.organizationRoles().isEmpty();
    }

    /** The same principals in the same order, with their names. */
    public List<NamedPrincipal> named(List<Principal> principals) {
        Map<UUID, Person> people = directory.people(ids(principals, Principal.Type.USER));
        Map<UUID, NamedTeam> known = teams.find(ids(principals, Principal.Type.TEAM));
        return principals.stream()
                .map(principal -> {
                    Person person = people.getOrDefault(principal.id(), new Person(null, null));
                    NamedTeam team = known.get(principal.id());
                    String name = team == null ? person.fullName() : team.name();
                    return new NamedPrincipal(principal.type(), principal.id(), name, person.email());
                })
                .toList();
    }

    private static Collection<UUID> ids(List<Principal> principals, Principal.Type type) {
        return principals.stream()
                .filter(principal -> principal.type() == type)
                .map(Principal::id)
                .toList();
    }
}
