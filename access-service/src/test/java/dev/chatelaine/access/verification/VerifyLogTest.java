package dev.chatelaine.access.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who can write to the database tampers with the log, and an operator verifies it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VerifyLogTest {

    private static final String CHAINS =
            "select topic, partition, last_offset, entries, encode(last_hash, 'hex') from chain_view order by 1, 2";

    @Inject
    Settled settled;

    @Inject
    Projections projections;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private UUID project;

    @BeforeEach
    void aProject() {
        var ada = Person.named("Ada");
        project = House.project(House.organizationOf(ada), ada);
        for (int i = 0; i < 3; i++)
            House.project("ProjectRenamed", project, ada, Map.of("projectId", project, "name", "Other"));
        settled.now();
    }

    @Test
    void what_nobody_touched_is_what_was_published() throws SQLException {
        assertThat(verify(false)).isEmpty();
        assertThat(verify(true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'mallory'",
                "type = 'dev.chatelaine.project.Nothing.v1'",
                "time = time + interval '1 second'",
                "project_id = null",
                "organization_id = gen_random_uuid()",
                "subject = 'other'",
                "document = document || '\\x20'",
                "hash = previous_hash",
                "record_offset = record_offset + 1000000"
            })
    void no_row_can_be_changed(String how) throws SQLException {
        var found = tampered("update activity_view set " + how + " where subject = '" + project
                + "' and type like '%ProjectCreated.v1'");
        assertThat(found).isNotEmpty().allMatch(line -> line.matches("(CHANGED|MISSING|ADDED) .*chatelaine.project.*"));
    }

    @Test
    void no_row_can_be_deleted_or_moved() throws SQLException {
        assertThat(tampered("delete from activity_view where subject = '" + project + "'"))
                .anyMatch(line -> line.startsWith("MISSING"));
        assertThat(tampered("""
            with pair as (select min(record_offset) as one, max(record_offset) as other, max(topic) as of_topic,
                                 max(partition) as of_partition from activity_view where subject = '%s')
            update activity_view set record_offset = 1000000 + one + other - record_offset from pair
             where topic = of_topic and partition = of_partition and record_offset in (one, other)\
            """.formatted(project))).anyMatch(line -> line.startsWith("MISSING"));
    }

    @Test
    void a_chain_that_was_cut_together_with_its_end_is_found_against_the_topic() throws SQLException {
        var cut = """
            with gone as (delete from activity_view where subject = '%s' returning topic, partition, record_offset),
                 cut as (select topic, partition, min(record_offset) as first from gone group by topic, partition),
                 left_over as (select distinct on (topic, partition) topic, partition, record_offset, hash
                                 from activity_view join cut using (topic, partition) where record_offset < first
                                order by topic, partition, record_offset desc),
                 after as (delete from activity_view using cut where activity_view.topic = cut.topic
                              and activity_view.partition = cut.partition and record_offset > first)
            update chain_view set last_offset = coalesce(record_offset, -1), furthest_offset = coalesce(record_offset, -1),
                   last_hash = coalesce(left_over.hash, decode(repeat('00', 32), 'hex'))
              from cut left join left_over using (topic, partition)
             where (chain_view.topic, chain_view.partition) = (cut.topic, cut.partition)\
            """.formatted(project);
        assertThat(tampered(cut)).as("only the topic can tell").isEmpty();
        assertThat(tamperedAgainstTopic(cut))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(line -> line.startsWith("MISSING"));
    }

    @Test
    void building_the_log_anew_leads_to_the_same_chains() throws SQLException {
        var before = chainsAtRest();
        projections.rebuild();
        assertThat(chainsAtRest()).isEqualTo(before);
        assertThat(verify(false)).isEmpty();
    }

    /** Announcements come after what they announce: all are there once no more come. */
    private List<String> chainsAtRest() throws SQLException {
        var last = List.<String>of();
        for (int unchanged = 0; unchanged < 5; ) {
            settled.now();
            var now = chains();
            unchanged = now.equals(last) ? unchanged + 1 : 0;
            last = now;
        }
        return last;
    }

    private List<String> chains() throws SQLException {
        try (var database = connect();
                var row = database.createStatement().executeQuery(CHAINS)) {
            var chains = new ArrayList<String>();
            while (row.next())
                chains.add(String.join(
                        " ", row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
            return chains;
        }
    }

    private List<String> tampered(String sql) throws SQLException {
        return tampered(sql, false);
    }

    private List<String> tamperedAgainstTopic(String sql) throws SQLException {
        return tampered(sql, true);
    }

    /** What is found after the statement; it is taken back. */
    private List<String> tampered(String sql, boolean againstTopic) throws SQLException {
        try (var database = connect()) {
            database.setAutoCommit(false);
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = database.createStatement()) {
                assertThat(statement.executeUpdate(sql)).isPositive();
            }
            var found = verify(database, againstTopic);
            database.rollback();
            return found;
        }
    }

    private List<String> verify(boolean againstTopic) throws SQLException {
        try (var database = connect()) {
            return verify(StoredLog.frozen(database), againstTopic);
        }
    }

    private List<String> verify(Connection database, boolean againstTopic) throws SQLException {
        var out = new ByteArrayOutputStream();
        try (var topics = againstTopic ? new PublishedTopics(kafka) : null) {
            var sound = new VerifyLog(database, Optional.ofNullable(topics), new PrintStream(out)).run();
            var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
            assertThat(sound).isEqualTo(lines.size() == 1);
            return lines.subList(0, lines.size() - 1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
