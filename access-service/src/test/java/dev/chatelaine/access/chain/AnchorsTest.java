package dev.chatelaine.access.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.projection.Projections;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chains are anchored where they have grown, and what is too old is dropped up to an anchor. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnchorsTest {

    private static final Instant NOW = Instant.now();

    @Inject
    Anchors anchors;

    @Inject
    Settled settled;

    @Inject
    Projections projections;

    @Inject
    AgroalDataSource database;

    private final Person ada = Person.named("Ada");
    private UUID project;

    @BeforeEach
    void aProject() throws SQLException {
        project = House.project(House.organizationOf(ada), ada);
        settled.now();
    }

    /** Other tests verify the whole log. */
    @AfterEach
    void nothingIsDroppedAnyMore() throws SQLException {
        update("delete from chain_anchor");
        projections.rebuild();
        settled.now();
    }

    @Test
    void a_chain_is_anchored_when_it_has_grown_and_its_time_has_come() throws SQLException {
        assertThat(anchors.set(NOW, Duration.ofHours(24))).isNotEmpty().allSatisfy(anchor -> {
            assertThat(anchor.entries()).isPositive();
            assertThat(anchor.toString())
                    .matches("anchor chatelaine\\.\\w+/\\d offset=\\d+ entries=\\d+ hash=[0-9a-f]{64}");
        });
        assertThat(anchors.set(NOW.plus(Duration.ofHours(25)), Duration.ofHours(24)))
                .as("nothing has grown")
                .isEmpty();
        House.project(House.organizationOf(ada), ada);
        settled.now();
        assertThat(anchors.set(NOW.plus(Duration.ofHours(23)), Duration.ofHours(24)))
                .as("all too early, but for chains that had no anchor")
                .allMatch(anchor -> anchor.entries() <= 3);
        assertThat(anchors.set(NOW.plus(Duration.ofHours(48)), Duration.ofHours(24)))
                .isNotEmpty();
    }

    @Test
    void what_is_older_than_it_is_kept_is_dropped_and_its_anchor_stays() throws SQLException {
        var set = anchors.set(NOW, Duration.ZERO);
        assertThat(anchors.dropBefore(NOW)).as("nothing is that old").isZero();
        assertThat(entries()).isPositive();
        assertThat(anchors.dropBefore(NOW.plusSeconds(1))).isPositive();
        assertThat(entries()).isZero();
        assertThat(count("select count(*) from chain_anchor where dropped_at is not null"))
                .isEqualTo(set.size());

        House.project("ProjectArchived", project, ada, Map.of("projectId", project));
        settled.now();
        assertThat(anchors.dropBefore(NOW.plusSeconds(1))).isZero();
        assertThat(entries()).as("what came after the anchor").isEqualTo(1);
    }

    private long entries() throws SQLException {
        return count("select count(*) from activity_view where subject = '" + project + "'");
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
