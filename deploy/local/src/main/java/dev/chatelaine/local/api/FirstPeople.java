package dev.chatelaine.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.local.stack.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Founds "Example Labs" and brings its people in, as they would do it themselves: through the public API. */
public final class FirstPeople {

    private static final String ORGANIZATION = "Example Labs";

    private final Site site;
    private final Path done;

    public FirstPeople(Installation installation) {
        this.site = new Site(installation.ports().publicUrl());
        this.done = installation.home().data("first-people.done");
    }

    /** Does nothing once it has succeeded; may be repeated after it was cut off anywhere. */
    public void settle() throws IOException {
        if (Files.exists(done)) {
            return;
        }
        Person ada = new Person(site, "ada");
        ada.get("/v1/me").expect(200);
        String organization = found(ada);
        for (String name : List.of("bob", "carol", "dave")) {
            invite(ada, organization, name);
            acceptAll(new Person(site, name).hearsFrom(ada));
        }
        new Person(site, "eve").get("/v1/me").expect(200);
        Files.createFile(done);
    }

    private static String found(Person ada) {
        for (JsonNode organization : ada.get("/v1/organizations").expect(200).items()) {
            if (organization.path("name").asText().equals(ORGANIZATION)) {
                return organization.path("id").asText();
            }
        }
        return ada.post("/v1/organizations", Map.of("name", ORGANIZATION))
                .expect(201)
                .text("id");
    }

    private static void acceptAll(Person person) {
        for (JsonNode invitation : person.get("/v1/me").expect(200).body().path("invitations")) {
            String id = invitation.path("inviteeId").asText();
            person.post("/v1/me/organization-invitations/" + id + "/accept").expect(204);
        }
    }

    // A conflict says that an earlier, interrupted start has invited this person already.
    private static void invite(Person ada, String organization, String name) {
        String fullName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Answer answer = ada.post(
                "/v1/organizations/" + organization + "/invitations",
                Map.of(
                        "email",
                        name + "@example.org",
                        "fullName",
                        fullName,
                        "roles",
                        List.of("member"),
                        "notify",
                        false));
        if (!answer.is(409)) {
            answer.expect(201);
        }
    }
}
