package dev.chatelaine.chassis.eventstore;

import java.time.Instant;

/**
 * What is known of a stored event besides its content.
 *
 * @param eventId its unique id, also of the published CloudEvent
 * @param sequence its place in its stream, from zero
 * @param at when it was stored
 * @param actor who caused it: a user's id or the name of a service
 */
public record EventContext(String eventId, long sequence, Instant at, String actor) {}
