package dev.chatelaine.chassis.publishing;

import dev.chatelaine.chassis.eventstore.Follower;
import dev.chatelaine.chassis.eventstore.WireSerializer;

/** The relay of a service that does not run as a whole. */
public final class TestingRelay {

    private TestingRelay() {}

    /** Publishes to the topic of this service. */
    public static Follower of(String service, String servers, WireSerializer serializer) {
        var kafka = new KafkaWiring();
        return kafka.relay(new Topics(service), kafka.producer(servers), serializer);
    }
}
