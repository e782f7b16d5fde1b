package dev.chatelaine.identity.membership;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An organization that a user belongs to, or did. */
@Entity(name = "Membership")
@Table(name = "membership")
@IdClass(MembershipView.Key.class)
public class MembershipView extends PanacheEntityBase {

    /** Whose membership in which organization. */
    public record Key(UUID userId, UUID organizationId) {}

    @Id
    @Column(name = "user_id")
    public UUID userId;

    @Id
    @Column(name = "organization_id")
    public UUID organizationId;

    @Column(name = "organization_name")
    public String organizationName;

    @Enumerated(EnumType.STRING)
    public List<OrganizationRole> roles;

    @Enumerated(EnumType.STRING)
    @Column(name = "platform_roles")
    public List<PlatformRole> platformRoles;

    public boolean active;

    /** Whether the organization is disabled, so that no membership in it counts. */
    public boolean disabled;

    static List<MembershipView> activeOf(UUID userId) {
        return list("userId = ?1 and active = true order by organizationName, organizationId", userId);
    }

    static List<MembershipView> allOf(UUID userId) {
        return list("userId", userId);
    }

    static List<MembershipView> everybodyIn(UUID organizationId) {
        return list("organizationId = ?1 order by userId", organizationId);
    }

    static Optional<MembershipView> findActive(OrganizationId organization, UserId user) {
        return MembershipView.<MembershipView>findByIdOptional(new Key(user.value(), organization.value()))
                .filter(membership -> membership.active);
    }

    static boolean isDisabled(UUID organizationId) {
        return count("organizationId = ?1 and disabled = true", organizationId) > 0;
    }

    /** @param teams of the user, in whatever organization */
    Standing standing(List<MembershipTeamView> teams) {
        var here = teams.stream()
                .filter(team -> team.organizationId.equals(organizationId))
                .toList();
        return new Standing(
                new OrganizationId(organizationId),
                organizationName,
                new UserId(userId),
                Set.copyOf(roles),
                here.stream().flatMap(team -> team.roles.stream()).collect(toUnmodifiableSet()),
                Stream.concat(platformRoles.stream(), here.stream().flatMap(team -> team.platformRoles.stream()))
                        .collect(toUnmodifiableSet()),
                disabled);
    }

    /** What the organization is called; its founder's row, at least, knows. */
    static String nameOf(UUID organizationId) {
        return MembershipView.<MembershipView>find("organizationId", organizationId)
                .firstResult()
                .organizationName;
    }
}
