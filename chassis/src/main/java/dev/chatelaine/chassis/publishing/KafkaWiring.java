package dev.chatelaine.chassis.publishing;

import dev.chatelaine.chassis.eventstore.WireSerializer;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This service's connections to Kafka for writing. */
class KafkaWiring {

    @Produces
    @Singleton
    Producer<String, byte[]> producer(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "acks",
                        "all",
                        "enable.idempotence",
                        true,
                        "delivery.timeout.ms",
                        Integer.MAX_VALUE), // giving up on one record would let others overtake it
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void close(@Disposes Producer<String, byte[]> producer) {
        producer.close();
    }

    @Produces
    @Singleton
    Admin admin(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        return Admin.create(Map.of("bootstrap.servers", servers));
    }

    void close(@Disposes Admin admin) {
        admin.close();
    }

    @Produces
    @Singleton
    KafkaRelay relay(Topics topics, Producer<String, byte[]> producer, WireSerializer serializer) {
        return new KafkaRelay(topics.events(), producer, new CloudEvents(topics.source(), serializer));
    }
}
