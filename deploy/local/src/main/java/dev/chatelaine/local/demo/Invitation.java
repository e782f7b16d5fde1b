package dev.chatelaine.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Pause;
import dev.chatelaine.local.api.Person;
import dev.chatelaine.local.api.Surprise;
import dev.chatelaine.local.api.TeamEntryBody;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ada invites Bob and Dave by mail. Bob accepts, Dave rejects. */
final class Invitation {

    private static final Pattern LINK = Pattern.compile("/invitations/([A-Za-z0-9_-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Cast cast;
    private final Teller teller;
    private final String project;

    Invitation(Cast cast, Teller teller, String project) {
        this.cast = cast;
        this.teller = teller;
        this.project = project;
    }

    /** Returns the id of Bob's entry in the team. */
    String play() {
        teller.chapter("Ada invites people");
        Instant before = Instant.now();
        String entry = adaInvites(cast.bob());
        adaInvites(cast.dave());
        bobAccepts(tokenMailedTo(cast.bob(), before));
        daveRejects(tokenMailedTo(cast.dave(), before));
        theTeamShowsBoth();
        return entry;
    }

    private String adaInvites(Person person) {
        Answer invited = cast.ada()
                .post(
                        "/v1/projects/" + project + "/team",
                        TeamEntryBody.viewerWithDownload(person.email(), "Helps with the paper"))
                .expect(201);
        teller.tell("Ada invites %s as a viewer who may download.", person.email());
        return invited.text("entryId");
    }

    private String tokenMailedTo(Person person, Instant since) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            Optional<String> token = newestToken(person, since);
            if (token.isPresent()) {
                teller.tell("A mail with a link reaches %s.", person.email());
                return token.get();
            }
            Pause.of(Duration.ofMillis(200));
        }
        throw new Surprise("No mail reached " + person.email() + ".");
    }

    private Optional<String> newestToken(Person person, Instant since) {
        for (JsonNode mail : cast.site()
                .get("/inbox/api/messages?to=" + person.email())
                .expect(200)
                .items()) {
            Matcher link = LINK.matcher(mail.path("text").asText());
            if (Instant.parse(mail.path("receivedAt").asText()).isAfter(since) && link.find()) {
                return Optional.of(link.group(1));
            }
        }
        return Optional.empty();
    }

    private void bobAccepts(String token) {
        Answer preview = cast.site().get("/v1/invitations/" + token).expect(200);
        teller.tell("Bob opens the link, still signed out, and sees what he is invited to.");
        teller.seen("%s", preview.body());
        cast.bob().signIn().hearsFrom(cast.ada());
        for (String time : List.of("once", "twice")) {
            Answer accepted = cast.bob().post("/v1/invitations/" + token + "/accept");
            Teller.expect(accepted.status() < 300, "Bob can accept %s: %s", time, accepted);
        }
        teller.tell("Bob signs in and accepts. A second click does no harm.");
    }

    private void daveRejects(String token) {
        Answer answer = cast.dave().signIn().hearsFrom(cast.ada()).post("/v1/invitations/" + token + "/reject");
        Teller.expect(answer.status() < 300, "Dave can reject: %s", answer);
        teller.tell("Dave signs in and rejects.");
    }

    private void theTeamShowsBoth() {
        Answer team = cast.ada()
                .hearsFrom(cast.bob())
                .hearsFrom(cast.dave())
                .get("/v1/projects/" + project + "/team")
                .expect(200);
        List.of("bob accepted", "dave rejected").forEach(line -> {
            String[] words = line.split(" ");
            Teller.expect(
                    statusOf(words[0], team).equals(words[1]), "the team shows %s as %s: %s", words[0], words[1], team);
        });
        teller.tell("In the team Bob is accepted, and Dave is rejected, which pages show in red.");
    }

    private static String statusOf(String name, Answer team) {
        for (JsonNode line : team.items()) {
            if (line.path("principal").path("email").asText().equals(name + "@example.org")) {
                return line.path("status").asText();
            }
        }
        return "absent";
    }
}
