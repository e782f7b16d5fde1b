package dev.chatelaine.identity.policy;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.policy.SecurityPolicyEvent.SecurityPolicyChanged;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an organization's policy said from a certain time on. */
@Entity(name = "SecurityPolicy")
@Table(name = "security_policy")
@IdClass(SecurityPolicyView.Key.class)
public class SecurityPolicyView extends PanacheEntityBase {

    /** Which policy, and its place in the policy's history. */
    public record Key(UUID organizationId, long sequence) {}

    @Id
    @Column(name = "organization_id")
    public UUID organizationId;

    @Id
    public long sequence;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "required_of")
    public SecondFactorRule.Scope requiredOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "organization_roles")
    public List<OrganizationRole> organizationRoles;

    @Enumerated(EnumType.STRING)
    @Column(name = "platform_roles")
    public List<PlatformRole> platformRoles;

    @Column(name = "grace_days")
    public int graceDays;

    @Column(name = "review_cadence_days")
    public int reviewCadenceDays;

    static void add(SecurityPolicyChanged changed, long sequence, Instant at) {
        var policy = new SecurityPolicyView();
        policy.organizationId = changed.organizationId().value();
        policy.sequence = sequence;
        policy.changedAt = at;
        policy.requiredOf = changed.secondFactor().requiredOf();
        policy.organizationRoles =
                changed.secondFactor().organizationRoles().stream().sorted().toList();
        policy.platformRoles =
                changed.secondFactor().platformRoles().stream().sorted().toList();
        policy.graceDays = changed.graceDays();
        policy.reviewCadenceDays = changed.reviewCadenceDays();
        policy.persist();
    }

    static Optional<SecurityPolicyView> latest(OrganizationId organization) {
        return find("organizationId = ?1 order by sequence desc", organization.value())
                .firstResultOptional();
    }

    static List<SecurityPolicyView> history(OrganizationId organization) {
        return list("organizationId = ?1 order by sequence", organization.value());
    }

    SecurityTerms terms() {
        var rule = new SecondFactorRule(requiredOf, Set.copyOf(organizationRoles), Set.copyOf(platformRoles));
        return new SecurityTerms(rule, graceDays, reviewCadenceDays);
    }
}
