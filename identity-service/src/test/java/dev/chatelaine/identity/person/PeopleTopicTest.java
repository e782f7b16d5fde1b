package dev.chatelaine.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PeopleTopicTest {

    static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    final Visitor ada = Visitor.called("Ada");

    @Test
    void a_name_is_published_when_it_is_new_and_then_no_more() throws IOException {
        ada.get("/v1/me");
        ada.get("/v1/me");
        ada.signInWith(TestingIssuer.token(ada.id, ada.email, "Ada Lovelace")).get("/v1/me");

        var published = published(2);
        assertThat(published.getFirst())
                .hasToString("{\"userId\":\"%s\",\"fullName\":\"Ada\",\"email\":\"%s\"}".formatted(ada.id, ada.email));
        assertThat(published.get(1).get("fullName").asText()).isEqualTo("Ada Lovelace");
    }

    @Test
    void an_address_that_is_not_verified_is_nobodys() throws IOException {
        ada.signInWith(TestingIssuer.tokenOf(ada.id.toString())
                        .with("name", "Ada")
                        .with("email", "somebody.else@example.org")
                        .with("email_verified", false)
                        .sign())
                .get("/v1/me");
        assertThat(published(1).getFirst().get("email").isNull()).isTrue();
    }

    /** What the topic holds about Ada, once it is this much; a moment later it must not be more. */
    private List<JsonNode> published(int expected) throws IOException {
        await().atMost(Duration.ofSeconds(10)).until(() -> aboutAda().size() >= expected);
        var published = aboutAda();
        assertThat(published).hasSize(expected);
        return published;
    }

    private List<JsonNode> aboutAda() throws IOException {
        var settings = Map.<String, Object>of("bootstrap.servers", servers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(People.TOPIC).stream()
                    .map(partition -> new TopicPartition(People.TOPIC, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<JsonNode>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var record : consumer.poll(Duration.ofMillis(100)))
                    if (record.key().equals(ada.id.toString())) found.add(JSON.readTree(record.value()));
            }
            return found;
        }
    }
}
