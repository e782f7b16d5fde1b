package dev.chatelaine.access.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.cadence.ReviewPolicyProjection.Founded;
import dev.chatelaine.access.cadence.ReviewPolicyProjection.Policy;
import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

/** What identity-service promises to publish is what is read here. */
class ReviewPolicyContractTest {

    @Test
    void the_cadence_of_reviews_can_be_read() {
        assertThat(GoldenEvents.read("identity-service", "OrganizationFounded.v1")
                        .as(Founded.class))
                .hasNoNullFieldsOrProperties();
        var policy = GoldenEvents.read("identity-service", "SecurityPolicyChanged.v1")
                .as(Policy.class);
        assertThat(policy).hasNoNullFieldsOrProperties();
        assertThat(policy.reviewCadenceDays()).isEqualTo(90);
    }
}
