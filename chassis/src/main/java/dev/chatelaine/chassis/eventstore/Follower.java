package dev.chatelaine.chassis.eventstore;

import org.axonframework.eventhandling.EventMessageHandler;

/** Sees every stored event, at least once and in order, in a thread of its own that remembers its place by name. */
public interface Follower extends EventMessageHandler {

    /** The name under which its place is stored; never changes. */
    String name();

    /** How many events one transaction takes in. */
    default int batch() {
        return 500;
    }
}
