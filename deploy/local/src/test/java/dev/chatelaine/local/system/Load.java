package dev.chatelaine.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import dev.chatelaine.local.api.Site;
import dev.chatelaine.local.api.TeamEntryBody;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ada invites one address after the other into a project, and notes which invitations were acknowledged. */
final class Load implements AutoCloseable {

    private final Person ada;
    private final String project;
    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread = Thread.ofVirtual().unstarted(this::inviteOnAndOn);
    private volatile boolean enough;

    private Load(Person ada, String project) {
        this.ada = ada;
        this.project = project;
    }

    /** Begins in a fresh project on a fresh place. */
    static Load begin(Site site, String storage) {
        Person ada = new Person(site, "ada");
        String organization =
                ada.get("/v1/me").expect(200).body().at("/organizations/0/id").asText();
        String project = TestingProject.create(ada, organization, storage, "Load");
        Load load = new Load(ada, project);
        load.thread.start();
        return load;
    }

    private void inviteOnAndOn() {
        while (!enough) {
            try {
                Answer answer = ada.post("/v1/projects/" + project + "/team", invitation());
                if (answer.is(201)) {
                    acknowledged.add(answer.text("entryId"));
                }
            } catch (RuntimeException e) {
                // Something is being killed; what was not acknowledged is not counted.
            }
        }
    }

    /** Held back, so that nobody is written to a thousand times. */
    private static Map<String, Object> invitation() {
        var held = new HashMap<>(TeamEntryBody.viewerWithDownload(UUID.randomUUID() + "@example.org", "Load"));
        held.put("notify", false);
        return held;
    }

    /** The project that it works on. */
    String project() {
        return project;
    }

    /** Whether Ada gets keys for the project just now. */
    boolean vends() {
        return ada.post("/v1/credentials", Map.of("projectId", project)).is(200);
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    /** Those acknowledged invitations that the team does not show. */
    List<String> missingFromTheTeam() {
        List<String> missing = new ArrayList<>(acknowledged);
        String page = "/v1/projects/" + project + "/team?limit=200";
        for (String next = page; next != null; ) {
            Answer answer = ada.get(next).expect(200);
            answer.items().forEach(line -> missing.remove(line.path("entryId").asText()));
            next = following(answer.body(), page);
        }
        return missing;
    }

    /** Those acknowledged invitations that the activity log, which another service keeps, does not show. */
    List<String> missingFromTheActivity() {
        List<String> missing = new ArrayList<>(acknowledged);
        String page = "/v1/activity?limit=200&project=" + project;
        for (String next = page; next != null; ) {
            Answer answer = ada.get(next).expect(200);
            answer.items()
                    .forEach(event -> missing.remove(event.at("/data/entryId").asText()));
            next = following(answer.body(), page);
        }
        return missing;
    }

    private static String following(JsonNode page, String path) {
        JsonNode next = page.path("next");
        return next.isTextual() ? path + "&cursor=" + next.asText() : null;
    }

    /** Stops inviting. */
    @Override
    public void close() {
        enough = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
