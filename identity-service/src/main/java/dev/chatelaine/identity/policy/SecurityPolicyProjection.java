package dev.chatelaine.identity.policy;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.policy.SecurityPolicyEvent.SecurityPolicyChanged;
import jakarta.inject.Singleton;
import java.util.Set;

/** Keeps what each organization's policy says, and what it said before. */
@Singleton
class SecurityPolicyProjection implements Projection {

    @Override
    public String name() {
        return "security-policy";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void apply(PublishedEvent event) {
        if (!event.type().equals("dev.chatelaine.identity.SecurityPolicyChanged.v1")) return;
        var changed = event.as(SecurityPolicyChanged.class);
        var policy = new SecurityPolicyView();
        policy.organizationId = changed.organizationId().value();
        policy.sequence = event.sequence();
        policy.changedAt = event.time();
        policy.requiredOf = changed.secondFactor().requiredOf();
        policy.organizationRoles =
                changed.secondFactor().organizationRoles().stream().sorted().toList();
        policy.platformRoles =
                changed.secondFactor().platformRoles().stream().sorted().toList();
        policy.graceDays = changed.graceDays();
        policy.reviewCadenceDays = changed.reviewCadenceDays();
        policy.persist();
    }

    @Override
    public void reset() {
        SecurityPolicyView.deleteAll();
    }
}
