package dev.chatelaine.chassis.eventstore;

/**
 * How far a stream had come when a command was accepted.
 *
 * @param streamId the stream that decided the command
 * @param sequence the sequence number of its last event, counted from zero; -1 if nothing has ever happened
 */
public record Recorded(String streamId, long sequence) {}
