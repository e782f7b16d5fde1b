package dev.chatelaine.chassis.publishing;

import java.time.Instant;
import java.util.Map;

/**
 * Says that everything which a service had committed at an instant lies before these offsets of its topic.
 *
 * @param source the service
 * @param at the instant
 * @param ends the offset after the last record, for each partition
 */
public record Heartbeat(String source, Instant at, Map<Integer, Long> ends) {}
