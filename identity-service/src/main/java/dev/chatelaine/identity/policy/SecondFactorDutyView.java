package dev.chatelaine.identity.policy;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody of whom an organization demands a second factor. */
@Entity(name = "SecondFactorDuty")
@Table(name = "second_factor_duty")
@IdClass(SecondFactorDutyView.Key.class)
public class SecondFactorDutyView extends PanacheEntityBase {

    /** Which organization demands it of whom. */
    public record Key(UUID organizationId, UUID userId) {}

    @Id
    @Column(name = "organization_id")
    public UUID organizationId;

    @Id
    @Column(name = "user_id")
    public UUID userId;

    @Column(name = "required_since")
    public Instant requiredSince;

    @Column(name = "due_at")
    public Instant dueAt;

    /** Everybody's in the organization, instead of what was known before. */
    static void replaceAll(OrganizationId organization, Map<UserId, Instant> since, int graceDays) {
        SecondFactorDutyView.<SecondFactorDutyView>list("organizationId", organization.value()).stream()
                .filter(duty -> !since.containsKey(new UserId(duty.userId)))
                .forEach(SecondFactorDutyView::delete);
        since.forEach((user, at) -> put(organization, user, at, graceDays));
    }

    /** One person's, instead of what was known before. */
    static void replace(OrganizationId organization, UserId user, Optional<Instant> since, int graceDays) {
        if (since.isPresent()) put(organization, user, since.get(), graceDays);
        else deleteById(new Key(organization.value(), user.value()));
    }

    private static void put(OrganizationId organization, UserId user, Instant since, int graceDays) {
        var known = SecondFactorDutyView.<SecondFactorDutyView>findById(new Key(organization.value(), user.value()));
        var duty = known == null ? new SecondFactorDutyView() : known;
        duty.organizationId = organization.value();
        duty.userId = user.value();
        duty.requiredSince = since;
        duty.dueAt = since.plus(Duration.ofDays(graceDays));
        duty.persist();
    }
}
