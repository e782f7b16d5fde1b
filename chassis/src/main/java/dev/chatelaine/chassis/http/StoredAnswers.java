package dev.chatelaine.chassis.http;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Answers kept by {@link IdempotencyKey} for a day. */
@Singleton
class StoredAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    /** A request that has not been answered for so long was cut off; the next with its key may try again. */
    private static final Duration CUT_OFF = Duration.ofMinutes(1);

    private static final String BEGIN = """
            insert into idempotent_request as held (key_hash, request_hash, started_at) values (?, ?, ?)
            on conflict (key_hash) do update
               set request_hash = excluded.request_hash, started_at = excluded.started_at,
                   status = null, headers = null, body = null
             where held.started_at < ? or (held.status is null and held.started_at < ?
               and held.request_hash = excluded.request_hash)""";
    private static final String FIND =
            "select request_hash, status, headers, body from idempotent_request where key_hash = ?";
    private static final String FINISH =
            "update idempotent_request set status = ?, headers = ?, body = ? where key_hash = ?";
    private static final String FORGET = "delete from idempotent_request where key_hash = ?";
    private static final String FORGET_THOSE_WITH = """
            delete from idempotent_request
             where position(lower(?) in lower(coalesce(convert_from(body, 'UTF8'), '') || coalesce(headers, ''))) > 0""";
    private static final String FORGET_OLD = "delete from idempotent_request where started_at < ?";

    private final AgroalDataSource database;
    private final Clock clock;

    StoredAnswers(@DataSource("events") AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is known about a key that was used before. */
    sealed interface Earlier {
        /** The key is new: answer the request, then call {@link #finish} or {@link #forget}. */
        record None() implements Earlier {}

        /** The same request is being answered. */
        record InProgress() implements Earlier {}

        /** The key belongs to another request. */
        record Other() implements Earlier {}

        /** The same request was answered so. */
        record Answer(int status, String headers, byte[] body) implements Earlier {}
    }

    Earlier begin(IdempotencyKey key) {
        var now = clock.instant();
        return began(key, now) ? new Earlier.None() : find(key);
    }

    private boolean began(IdempotencyKey key, Instant now) {
        return update(
                BEGIN,
                key.keyHash(),
                key.requestHash(),
                Timestamp.from(now),
                Timestamp.from(now.minus(KEPT)),
                Timestamp.from(now.minus(CUT_OFF)));
    }

    private Earlier find(IdempotencyKey key) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setBytes(1, key.keyHash());
            try (var row = statement.executeQuery()) {
                if (!row.next()) return new Earlier.InProgress();
                if (!Arrays.equals(row.getBytes(1), key.requestHash())) return new Earlier.Other();
                var status = row.getInt(2);
                return row.wasNull()
                        ? new Earlier.InProgress()
                        : new Earlier.Answer(status, row.getString(3), row.getBytes(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }

    void finish(IdempotencyKey key, Earlier.Answer answer) {
        update(FINISH, answer.status(), answer.headers(), answer.body(), key.keyHash());
    }

    /** Deletes what is no longer kept; each replica does so now and then. */
    void forgetOld() {
        update(FORGET_OLD, Timestamp.from(clock.instant().minus(KEPT)));
    }

    /** Deletes the answers in which the text stands. */
    void forgetThoseWith(String text) {
        update(FORGET_THOSE_WITH, text);
    }

    void forget(IdempotencyKey key) {
        update(FORGET, (Object) key.keyHash());
    }

    private boolean update(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a stored answer cannot be written", e);
        }
    }
}
