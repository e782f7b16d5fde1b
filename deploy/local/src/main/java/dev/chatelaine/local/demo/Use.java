package dev.chatelaine.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import java.util.List;
import java.util.Map;

/** Bob sees what he may do, gets keys, and the keys open what they should and nothing else. */
final class Use {

    private final Cast cast;
    private final Teller teller;
    private final String project;
    private final Person bob;

    Use(Cast cast, Teller teller, String project) {
        this.cast = cast;
        this.teller = teller;
        this.project = project;
        this.bob = cast.bob();
    }

    void play() {
        teller.chapter("Bob works");
        bobSeesWhatHeMayDo();
        JsonNode keys = bobGetsKeys();
        try (Objects objects = Objects.withSessionKey(keys)) {
            bobReads(objects);
            theKeysOpenNothingElse(objects);
        }
    }

    private void bobSeesWhatHeMayDo() {
        Answer access = bob.get("/v1/access/effective?project=" + project).expect(200);
        JsonNode grant = access.body().path("grants").path(0);
        Teller.expect(
                access.body().path("roles").path("project").asText().equals("viewer"), "Bob is a viewer: %s", access);
        Teller.expect(access.body().path("download").asBoolean(), "Bob may download: %s", access);
        Teller.expect(!access.body().path("upload").asBoolean(), "Bob may not upload: %s", access);
        Teller.expect(!grant.path("event").path("id").asText().isEmpty(), "the grant names its event: %s", access);
        teller.tell("Bob looks up what he may do: he is a viewer with download.");
        teller.seen(
                "granted by event %s, %s",
                grant.path("event").path("id").asText(),
                grant.path("event").path("time").asText());
    }

    private JsonNode bobGetsKeys() {
        Answer keys = bob.post("/v1/credentials", Map.of("projectId", project)).expect(200);
        teller.tell("Bob gets keys for the storage.");
        teller.seen(
                "lease %s, allows %s until %s",
                keys.text("leaseId"), keys.body().path("capabilities"), keys.text("expiration"));
        return keys.body();
    }

    private void bobReads(Objects objects) {
        List<String> names = objects.list(cast.bucket(), cast.prefix());
        Teller.expect(names.size() == 2, "Bob sees the two samples: %s", names);
        String content = objects.read(cast.bucket(), names.getFirst());
        Teller.expect(content.contains("GATTACA"), "Bob reads the first sample: %s", content);
        teller.tell("With them he lists the project's objects and reads one.");
        teller.seen("%s", names);
    }

    private void theKeysOpenNothingElse(Objects objects) {
        refused("write into the project", () -> objects.put(cast.bucket(), cast.prefix() + "new.txt", "new"));
        refused("read beside the project", () -> objects.read(cast.bucket(), "variants/cohort.vcf"));
        refused("list beside the project", () -> objects.list(cast.bucket(), "variants/"));
        refused("list another bucket", () -> objects.list("imaging", ""));
        refused("read from another bucket", () -> objects.read("imaging", "scans/patient-001.txt"));
    }

    private void refused(String what, Runnable attempt) {
        int status = Objects.statusOf(attempt);
        Teller.expect(status == 403, "these keys cannot %s, but the storage answered %d", what, status);
        teller.tell("They cannot %s: 403.", what);
    }
}
