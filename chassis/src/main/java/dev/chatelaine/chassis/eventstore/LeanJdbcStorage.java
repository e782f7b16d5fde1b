package dev.chatelaine.chassis.eventstore;

import java.time.Duration;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Axon's JDBC storage over our Flyway tables, without the queries that can only come back empty. */
final class LeanJdbcStorage {

    private static final int READ_BATCH = 200;

    /** How many events may be committed while one slow transaction still holds an earlier index. */
    private static final int MAX_GAP_OFFSET = 1_000_000;

    /** An index still missing after this long belongs to a transaction that was rolled back: PostgreSQL ends ours after 30 s. */
    private static final int GAP_TIMEOUT_MILLIS = 60_000;

    /** After this long without a sign of life, another replica takes a processor over. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(2);

    private static final EventSchema EVENTS = EventSchema.builder()
            .eventTable("domain_event")
            .snapshotTable("snapshot_event")
            .globalIndexColumn("global_index")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .eventIdentifierColumn("event_identifier")
            .timestampColumn("time_stamp")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();

    private static final TokenSchema TOKENS = TokenSchema.builder()
            .setTokenTable("token")
            .setProcessorNameColumn("processor_name")
            .setSegmentColumn("segment")
            .setTokenColumn("token")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("timestamp")
            .setOwnerColumn("owner")
            .build();

    private LeanJdbcStorage() {}

    static EventStorageEngine events(
            LocalTransactions transactions, WireSerializer serializer, EventUpcaster upcasters) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(transactions)
                .transactionManager(transactions)
                .schema(EVENTS)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(PostgresConflicts::isDuplicateKey)
                .batchSize(READ_BATCH)
                .maxGapOffset(MAX_GAP_OFFSET)
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .finalAggregateBatchPredicate(batch -> batch.size() < READ_BATCH) // a stream has no holes
                .build();
    }

    static JdbcTokenStore tokens(LocalTransactions transactions, WireSerializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(transactions)
                .serializer(serializer)
                .schema(TOKENS)
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }
}
