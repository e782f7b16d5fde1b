package dev.chatelaine.chassis.http;

import java.util.Map;

/** Tokens as other services would sign them, whose key the tests share. */
public final class TestingConsistency {

    /** The key that all services of a test share. */
    public static final String KEY = "only-for-tests";

    private TestingConsistency() {}

    /** A token of another service that speaks of this event and all before it. */
    public static String token(String source, String stream, long sequence) {
        return new ConsistencyToken(source, Map.of(stream, sequence)).sign(ConsistencyToken.key(KEY));
    }
}
