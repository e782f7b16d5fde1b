package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.json.WireJson;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** Starts Axon inside Quarkus: commands in, stored events out to Kafka and to this service's reactions. */
@Singleton
class EventStoreWiring {

    private static final int SNAPSHOT_EVERY = 50;

    /** How often events stored by other replicas are looked for; those stored here are seen at once. */
    private static final long FETCH_DELAY_MILLIS = 25;

    private static final long CLAIM_INTERVAL_MILLIS = 500;

    @Produces
    @Singleton
    WireSerializer serializer(Streams streams) {
        return new WireSerializer(WireJson.forEvents(), streams.names());
    }

    @Produces
    @Singleton
    LocalTransactions transactions(@DataSource("events") AgroalDataSource database) {
        return new LocalTransactions(database);
    }

    @Produces
    @Singleton
    Configuration axon(
            Streams streams,
            LocalTransactions transactions,
            WireSerializer serializer,
            RememberedStreams remembered,
            @All List<Follower> followers,
            @All List<Reaction<?>> reactions) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> serializer)
                .configureTransactionManager(_ -> transactions)
                .configureCorrelationDataProviders(
                        _ -> List.of(new SimpleCorrelationDataProvider("actor", Correlation.KEY)))
                .configureEventStore(axon -> EmbeddedEventStore.builder()
                        .storageEngine(LeanJdbcStorage.events(transactions, serializer, axon.upcasterChain()))
                        .fetchDelay(FETCH_DELAY_MILLIS)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .build());
        streams.all().forEach(stream -> register(stream, remembered, configurer));
        if (streams.exist()) {
            configurer.eventProcessing(processing -> {
                processing.registerTokenStore(_ -> LeanJdbcStorage.tokens(transactions, serializer));
                followers.forEach(follower -> follow(follower, processing));
                reactions.forEach(reaction -> follow(new ReactionHandler<>(reaction), processing));
            });
        }
        return configurer.buildConfiguration();
    }

    private static void register(StreamType stream, RememberedStreams remembered, Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(stream.aggregate())
                .configureCommandTargetResolver(_ -> new StreamOfCommand())
                .configureCache(_ -> remembered)
                .configureSnapshotTrigger(
                        axon -> new EventCountSnapshotTriggerDefinition(axon.snapshotter(), SNAPSHOT_EVERY)));
        stream.upcasters().forEach(upcaster -> configurer.registerEventUpcaster(_ -> upcaster));
    }

    /** One thread, so order is kept; a failure stops the batch, so nothing is skipped. */
    private static void follow(Follower follower, EventProcessingConfigurer processing) {
        var name = follower.name();
        processing
                .registerEventHandler(_ -> follower)
                .assignHandlerInstancesMatching(name, follower::equals)
                .registerListenerInvocationErrorHandler(name, _ -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessor(
                        name,
                        Configuration::eventStore,
                        _ -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(follower.batch())
                                .andEventAvailabilityTimeout(CLAIM_INTERVAL_MILLIS, TimeUnit.MILLISECONDS)
                                .andTokenClaimInterval(CLAIM_INTERVAL_MILLIS, TimeUnit.MILLISECONDS)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken));
    }

    void start(@Observes @Priority(100) StartupEvent event, Configuration axon) {
        axon.start();
    }

    void stop(@Observes ShutdownEvent event, Configuration axon) {
        axon.shutdown();
    }
}
