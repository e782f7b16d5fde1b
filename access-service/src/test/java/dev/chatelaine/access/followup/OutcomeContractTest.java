package dev.chatelaine.access.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

/** What project-service promises to publish is what is read here. */
class OutcomeContractTest {

    @Test
    void what_came_of_an_order_can_be_read() {
        assertThat(read("RevocationRefused")).hasNoNullFieldsOrProperties();
        assertThat(read("RevocationCarriedOut"))
                .hasNoNullFieldsOrPropertiesExcept("problem")
                .hasFieldOrPropertyWithValue("problem", null);
    }

    private static Outcome read(String name) {
        return GoldenEvents.read("project-service", name + ".v1").as(Outcome.class);
    }
}
