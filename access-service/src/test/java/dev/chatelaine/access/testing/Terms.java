package dev.chatelaine.access.testing;

import dev.chatelaine.access.RoleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an entry in a project's team gives. */
public record Terms(
        Map<String, String> roles,
        boolean upload,
        boolean download,
        Instant startsAt,
        Instant endsAt,
        List<RoleId> templates) {

    /** Nothing at all. */
    public static final Terms NOTHING = new Terms(
            Map.of("project", "no-access", "flow", "no-access", "base", "no-access", "bench", "no-access"),
            false,
            false,
            null,
            null,
            List.of());

    /** A role in the category Project, and no rights. */
    public static Terms of(String project) {
        return NOTHING.role("project", project);
    }

    public Terms role(String category, String role) {
        var now = new TreeMap<>(roles);
        now.put(category, role);
        return new Terms(now, upload, download, startsAt, endsAt, templates);
    }

    public Terms uploading() {
        return new Terms(roles, true, download, startsAt, endsAt, templates);
    }

    public Terms downloading() {
        return new Terms(roles, upload, true, startsAt, endsAt, templates);
    }

    public Terms from(Instant start) {
        return new Terms(roles, upload, download, start, endsAt, templates);
    }

    public Terms until(Instant end) {
        return new Terms(roles, upload, download, startsAt, end, templates);
    }

    public Terms with(RoleId template) {
        var now = new ArrayList<>(templates);
        now.add(template);
        return new Terms(roles, upload, download, startsAt, endsAt, List.copyOf(now));
    }
}
