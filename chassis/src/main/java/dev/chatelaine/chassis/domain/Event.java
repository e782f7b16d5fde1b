package dev.chatelaine.chassis.domain;

/** A fact of one stream. Its record's shape is stored and published for ever: add, never change. */
public interface Event {

    /** The id of the stream (aggregate) that it belongs to; the {@code subject} of the published CloudEvent. */
    String streamId();
}
