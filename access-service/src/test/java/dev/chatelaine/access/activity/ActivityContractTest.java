package dev.chatelaine.access.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.chain.Link;
import dev.chatelaine.chassis.testing.GoldenEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever another service promises to publish finds its organization and project in the log. */
class ActivityContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"identity-service", "project-service", "access-service", "credential-broker"})
    void every_event_can_be_kept(String module) {
        assertThat(GoldenEvents.of(module)).isNotEmpty().allSatisfy(name -> {
            var event = GoldenEvents.read(module, name);
            var link = Link.of(Link.beginning(), event.topic(), event.partition(), event.offset(), event.document());
            var view = ActivityProjection.viewOf(event, link);

            assertThat(view.type).endsWith("." + name);
            assertThat(String.valueOf(view.organizationId))
                    .isEqualTo(event.data().path("organizationId").asText("null"));
            assertThat(String.valueOf(view.projectId))
                    .isEqualTo(event.data().path("projectId").asText("null"));
        });
    }
}
