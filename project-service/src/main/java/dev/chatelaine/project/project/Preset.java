package dev.chatelaine.project.project;

import dev.chatelaine.project.RoleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Access by a name, for entries that are often the same. An entry copies it: a change of the preset changes no entry.
 *
 * @param durationDays how long an entry lasts unless it says otherwise; null: without an end
 */
public record Preset(
        String name, Roles roles, boolean upload, boolean download, List<RoleId> roleTemplates, Integer durationDays) {

    public Preset {
        roleTemplates = roleTemplates == null ? List.of() : List.copyOf(roleTemplates);
    }

    /** When an entry ends that begins then; null: never. */
    Instant end(Instant start) {
        return durationDays == null ? null : start.plus(Duration.ofDays(durationDays));
    }
}
