package dev.chatelaine.chassis.domain;

/** A request to one stream, by somebody. */
public interface Command {

    /** The id of the stream (aggregate) that decides it. */
    String streamId();

    /** Who asks: a user's id, or the name of a service acting by itself. It is stored with every event. */
    String actorId();
}
