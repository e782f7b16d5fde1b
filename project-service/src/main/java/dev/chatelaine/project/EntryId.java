package dev.chatelaine.project;

import dev.chatelaine.chassis.domain.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one entry of a project's team, from its invitation to its end. Somebody invited again gets a new one. */
public record EntryId(UUID value) implements Id {

    /** The entry of the person who creates a project: the same one however often the creation is tried. */
    public static EntryId ofCreator(ProjectId project) {
        return new EntryId(UUID.nameUUIDFromBytes(("creator of " + project).getBytes(StandardCharsets.UTF_8)));
    }

    /** The entry of a person whose request to join is approved: the same one however often that is tried. */
    public static EntryId ofJoinRequest(JoinRequestId request) {
        return new EntryId(UUID.nameUUIDFromBytes(("entry of " + request).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
