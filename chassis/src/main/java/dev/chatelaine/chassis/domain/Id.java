package dev.chatelaine.chassis.domain;

import java.util.UUID;

/**
 * A typed identifier, written on the wire as a plain string. Implemented by a record of one component, such as
 * {@code record ProjectId(UUID value) implements Id}; ids are UUIDs of version 7 (RFC 9562) and never used again.
 */
public interface Id {

    /** The identifier itself. */
    UUID value();
}
