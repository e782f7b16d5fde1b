package dev.chatelaine.chassis.eventstore;

import java.util.Map;
import org.jboss.logging.MDC;

/** The id that joins a request, its log lines and its events. It travels in the logging context of the thread. */
public final class Correlation {

    /** Its name in log lines and in the metadata of stored events. */
    public static final String KEY = "requestId";

    private Correlation() {}

    static Map<String, String> metaData() {
        return MDC.get(KEY) instanceof String id ? Map.of(KEY, id) : Map.of();
    }
}
