package dev.chatelaine.chassis.eventstore;

import java.sql.SQLException;

/** PostgreSQL reports a taken sequence number as SQL state 23505, which Axon's own resolver does not recognise. */
final class PostgresConflicts {

    private static final String UNIQUE_VIOLATION = "23505";

    private PostgresConflicts() {}

    static boolean isDuplicateKey(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) return true;
        }
        return false;
    }
}
