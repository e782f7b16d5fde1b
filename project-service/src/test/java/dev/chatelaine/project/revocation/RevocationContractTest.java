package dev.chatelaine.project.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

/** What access-service promises to publish is what is read here. */
class RevocationContractTest {

    @Test
    void an_order_can_be_read() {
        var event = GoldenEvents.read("access-service", "GrantRevocationOrdered.v1");
        var order = event.as(RevocationOrder.class);
        assertThat(order).hasNoNullFieldsOrProperties();
        assertThat(order.reviewId()).hasToString(event.subject());
    }
}
