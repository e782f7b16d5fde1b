package dev.chatelaine.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.http.StoredAnswers.Earlier;
import dev.chatelaine.chassis.shelf.ShelfService;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ShelfService.class)
@QuarkusTestResource(Infrastructure.class)
class StoredAnswersTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final byte[] REQUEST = {1};

    @Inject
    @DataSource("events")
    AgroalDataSource database;

    @Test
    void a_request_that_was_cut_off_may_be_tried_again_after_a_minute() {
        var key = key(1);
        assertThat(at(NOON).begin(key)).isEqualTo(new Earlier.None());
        assertThat(at(NOON.plusSeconds(59)).begin(key)).isEqualTo(new Earlier.InProgress());
        assertThat(at(NOON.plusSeconds(61)).begin(key)).isEqualTo(new Earlier.None());
    }

    @Test
    void an_answer_is_kept_for_a_day_and_then_forgotten() {
        var key = key(2);
        at(NOON).begin(key);
        at(NOON).finish(key, new Earlier.Answer(200, "{}", null));

        at(NOON.plus(Duration.ofHours(23))).forgetOld();
        assertThat(at(NOON.plus(Duration.ofHours(23))).begin(key)).isInstanceOf(Earlier.Answer.class);

        at(NOON.plus(Duration.ofHours(25))).forgetOld();
        assertThat(at(NOON).begin(key)).isEqualTo(new Earlier.None());
    }

    private StoredAnswers at(Instant instant) {
        return new StoredAnswers(database, Clock.fixed(instant, ZoneOffset.UTC));
    }

    private static IdempotencyKey key(int number) {
        return new IdempotencyKey(new byte[] {(byte) number}, REQUEST);
    }
}
