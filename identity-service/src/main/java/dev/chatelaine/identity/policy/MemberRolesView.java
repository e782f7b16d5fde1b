package dev.chatelaine.identity.policy;

import dev.chatelaine.chassis.projection.PublishedEvent;
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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a source gave a member from a certain time on. */
@Entity(name = "MemberRoles")
@Table(name = "member_roles")
@IdClass(MemberRolesView.Key.class)
public class MemberRolesView extends PanacheEntityBase {

    private static final String LAST_OF_SOURCE = "sequence = (select max(later.sequence) from MemberRoles later where"
            + " later.organizationId = m.organizationId and later.userId = m.userId and later.sourceId = m.sourceId)";

    /** Which source gave it to whom, and the place in the source's history. */
    public record Key(UUID organizationId, UUID userId, UUID sourceId, long sequence) {}

    @Id
    @Column(name = "organization_id")
    public UUID organizationId;

    @Id
    @Column(name = "user_id")
    public UUID userId;

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    @Id
    public long sequence;

    @Column(name = "changed_at")
    public Instant changedAt;

    public boolean counts;

    @Enumerated(EnumType.STRING)
    @Column(name = "organization_roles")
    public List<OrganizationRole> organizationRoles;

    @Enumerated(EnumType.STRING)
    @Column(name = "platform_roles")
    public List<PlatformRole> platformRoles;

    static List<MemberRolesView> history(OrganizationId organization) {
        return list("organizationId = ?1 order by userId, sequence", organization.value());
    }

    static List<MemberRolesView> history(OrganizationId organization, UserId user) {
        return list("organizationId = ?1 and userId = ?2 order by sequence", organization.value(), user.value());
    }

    /** What the organization itself gave the member last. */
    static MemberRolesView latest(OrganizationId organization, UserId user) {
        return MemberRolesView.<MemberRolesView>find(
                        "organizationId = ?1 and userId = ?2 and sourceId = ?1 order by sequence desc",
                        organization.value(),
                        user.value())
                .firstResult();
    }

    /** Who has something from the source now. */
    static List<MemberRolesView> counting(UUID source) {
        return list("from MemberRoles m where m.sourceId = ?1 and m.counts = true and m." + LAST_OF_SOURCE, source);
    }

    Subjection.Roles toRoles() {
        return new Subjection.Roles(
                changedAt, sourceId, counts, Set.copyOf(organizationRoles), Set.copyOf(platformRoles));
    }

    /** The next line of a source's history; what it says follows. */
    static MemberRolesView add(OrganizationId organization, UserId user, UUID source, PublishedEvent event) {
        var change = new MemberRolesView();
        change.organizationId = organization.value();
        change.userId = user.value();
        change.sourceId = source;
        change.sequence = event.sequence();
        change.changedAt = event.time();
        return change;
    }

    void with(boolean stillCounts, Collection<OrganizationRole> roles, Collection<PlatformRole> platform) {
        counts = stillCounts;
        organizationRoles = roles.stream().sorted().toList();
        platformRoles = platform.stream().sorted().toList();
        persist();
    }
}
