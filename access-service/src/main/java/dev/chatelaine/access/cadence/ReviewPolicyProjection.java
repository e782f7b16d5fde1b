package dev.chatelaine.access.cadence;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;

/** Notes how often each organization wants access to be reviewed. */
@Singleton
class ReviewPolicyProjection implements Projection {

    /** What an organization's policy says until an administrator changes it; the same as in identity-service. */
    private static final int UNLESS_SAID_OTHERWISE = 90;

    @Override
    public String name() {
        return "review-policy";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.OrganizationFounded.v1" ->
                wants(event.as(Founded.class).organizationId(), UNLESS_SAID_OTHERWISE, event);
            case "dev.chatelaine.identity.SecurityPolicyChanged.v1" -> {
                var policy = event.as(Policy.class);
                wants(policy.organizationId(), policy.reviewCadenceDays(), event);
            }
            default -> {} // says nothing about reviews
        }
    }

    @Override
    public void reset() {
        ReviewPolicyView.deleteAll();
    }

    /** A change of the policy does not begin to count anew, or reviews could be put off for ever. */
    private static void wants(OrganizationId organization, int days, PublishedEvent event) {
        ReviewPolicyView.of(organization.value(), event.time()).cadenceDays = days;
    }

    record Founded(OrganizationId organizationId) {}

    record Policy(OrganizationId organizationId, int reviewCadenceDays) {}
}
