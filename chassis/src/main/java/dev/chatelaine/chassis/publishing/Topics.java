package dev.chatelaine.chassis.publishing;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The names of the topics that this service writes. */
@Singleton
public class Topics {

    /** Where every service says up to when its events are out. */
    public static final String HEARTBEATS = "chatelaine.heartbeats";

    private static final String PREFIX = "chatelaine.";

    private final String service;

    /** @param service this service's short name, for example {@code project} */
    public Topics(@ConfigProperty(name = "chatelaine.service") String service) {
        this.service = service;
    }

    /** The short name of this service, which is the source of its heartbeats. */
    public String service() {
        return service;
    }

    /** The topic of this service's events, for example {@code chatelaine.project}. */
    public String events() {
        return PREFIX + service;
    }

    /** The {@code source} of its CloudEvents, for example {@code /chatelaine/project}. */
    public String source() {
        return "/chatelaine/" + service;
    }

    /** The service whose events a topic holds. */
    public static String sourceOf(String topic) {
        return topic.substring(PREFIX.length());
    }
}
