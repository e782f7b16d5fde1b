package dev.chatelaine.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.local.api.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The activity log has every step, with who did it and when. */
final class History {

    private static final List<String> STEPS = List.of(
            "ProjectCreated",
            "MemberAdded",
            "MemberInvited",
            "InvitationAccepted",
            "InvitationRejected",
            "CredentialsVended",
            "CredentialsRefused",
            "MemberRemoved");

    private final Cast cast;
    private final Teller teller;
    private final String project;

    History(Cast cast, Teller teller, String project) {
        this.cast = cast;
        this.teller = teller;
        this.project = project;
    }

    void play() {
        teller.chapter("Everything is on record");
        Answer log = cast.ada()
                .hearsFrom(cast.bob())
                .get("/v1/activity?limit=100&project=" + project)
                .expect(200);
        Map<String, JsonNode> byType = new LinkedHashMap<>();
        log.items().forEach(event -> byType.put(shortName(event), event));
        for (String step : STEPS) {
            JsonNode event = byType.get(step);
            Teller.expect(event != null, "the activity log has %s: %s", step, byType.keySet());
            Teller.expect(!event.path("actor").path("id").asText().isEmpty(), "%s has an actor: %s", step, event);
        }
        teller.tell("The activity log tells Ada who did what, and when, newest first:");
        log.items().forEach(this::show);
    }

    private void show(JsonNode event) {
        JsonNode actor = event.path("actor");
        teller.seen(
                "%s  %-20s %s",
                event.path("time").asText(),
                shortName(event),
                actor.path("name").asText(actor.path("id").asText()));
    }

    // dev.chatelaine.project.MemberInvited.v1 is told as MemberInvited.
    private static String shortName(JsonNode event) {
        String[] words = event.path("type").asText().split("\\.");
        return words[Math.max(0, words.length - 2)];
    }
}
