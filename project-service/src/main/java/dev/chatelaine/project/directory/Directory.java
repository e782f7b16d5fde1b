package dev.chatelaine.project.directory;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks people and organizations up. */
@Singleton
public class Directory {

    /** A person as others see them; either part may be unknown. */
    public record Person(String fullName, String email) {}

    /** Somebody as a question about this organization sees them: a team's roles are theirs while they are in it. */
    @Transactional
    public Actor actor(UserId user, OrganizationId organization) {
        boolean deactivated = DeactivatedUserView.contains(user.value()) || isDisabled(organization);
        OrganizationMemberView member = OrganizationMemberView.find(organization.value(), user.value());
        if (member == null) return new Actor(user, Set.of(), !deactivated);
        if (!member.active || deactivated) return new Actor(user, Set.copyOf(member.roles), false);
        var teams = OrganizationTeamView.of(user.value(), organization.value());
        var inherited = teams.stream().flatMap(team -> team.roles.stream());
        return new Actor(
                user,
                Stream.concat(member.roles.stream(), inherited).collect(toSet()),
                teams.stream().map(team -> new TeamId(team.teamId)).collect(toSet()),
                true);
    }

    /** The organizations where nothing counts for the user: that have deactivated them, or are disabled themselves. */
    @Transactional
    public Set<UUID> deactivatedIn(UserId user) {
        var closed = new HashSet<>(OrganizationMemberView.deactivated(user.value()));
        closed.addAll(OrganizationView.disabled());
        return closed;
    }

    /** The organizations in which nothing counts for anybody. */
    @Transactional
    public Set<UUID> disabled() {
        return OrganizationView.disabled();
    }

    /** Whether nothing counts in the organization for anybody. */
    @Transactional
    public boolean isDisabled(OrganizationId organization) {
        return OrganizationView.isDisabled(organization.value());
    }

    /** Who administers the organization. */
    @Transactional
    public List<UserId> administrators(OrganizationId organization) {
        return OrganizationMemberView.administrators(organization.value()).stream()
                .map(view -> actor(new UserId(view.userId), organization))
                .filter(Actor::administersOrganization)
                .map(Actor::userId)
                .toList();
    }

    /** The organizations that the user belongs to and is active in. */
    @Transactional
    public Set<UUID> organizationsOf(UserId user) {
        return DeactivatedUserView.contains(user.value()) ? Set.of() : OrganizationMemberView.active(user.value());
    }

    /** What the organization is called, if it is known. */
    @Transactional
    public Optional<String> organizationName(OrganizationId organization) {
        return OrganizationView.<OrganizationView>findByIdOptional(organization.value())
                .map(view -> view.name);
    }

    /** Those of these people who are known and were not forgotten. */
    @Transactional
    public Map<UUID, Person> people(Collection<UUID> users) {
        if (users.isEmpty()) return Map.of();
        return PersonView.of(users).stream()
                .collect(toMap(view -> view.userId, view -> new Person(view.fullName, view.email)));
    }

    /** The person, if they are known and were not forgotten. */
    public Optional<Person> person(UserId user) {
        return Optional.ofNullable(people(Set.of(user.value())).get(user.value()));
    }
}
