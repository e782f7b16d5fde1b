package dev.chatelaine.local.api;

import java.util.Map;

/** What is sent to invite somebody into a project. */
public final class TeamEntryBody {

    private TeamEntryBody() {}

    /** Somebody who may look at the project and download its data, told by mail. */
    public static Map<String, Object> viewerWithDownload(String email, String reason) {
        return Map.of(
                "principal",
                Map.of("type", "email", "email", email),
                "roles",
                Map.of("project", "viewer", "flow", "no-access", "base", "no-access", "bench", "no-access"),
                "upload",
                false,
                "download",
                true,
                "reason",
                reason,
                "notify",
                true);
    }
}
