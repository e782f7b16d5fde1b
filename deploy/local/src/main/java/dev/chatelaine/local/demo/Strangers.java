package dev.chatelaine.local.demo;

import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import java.util.List;
import java.util.Map;

/** Eve belongs to no organization and gets nothing anywhere; Dave, who rejected, gets no keys. */
final class Strangers {

    private final Cast cast;
    private final Teller teller;
    private final String project;

    Strangers(Cast cast, Teller teller, String project) {
        this.cast = cast;
        this.teller = teller;
        this.project = project;
    }

    void play() {
        teller.chapter("Others stay outside");
        Person eve = cast.eve().signIn().hearsFrom(cast.ada());
        for (String path : List.of(
                "/v1/projects/" + project,
                "/v1/projects/" + project + "/team",
                "/v1/access/effective?project=" + project,
                "/v1/access/members?project=" + project,
                "/v1/activity?project=" + project)) {
            getsNothing(eve.get(path));
        }
        getsNothing(eve.delete("/v1/projects/" + project));
        getsNothing(eve.post("/v1/credentials", Map.of("projectId", project)));
        teller.tell("Eve signs in. She sees nothing of the project, wherever she asks, and gets no keys.");
        cast.dave().post("/v1/credentials", Map.of("projectId", project)).expectProblem(403, "access-denied");
        teller.tell("Dave, who rejected, gets no keys either.");
    }

    private static void getsNothing(Answer answer) {
        boolean refused = List.of(403, 404, 405).contains(answer.status());
        Teller.expect(refused, "%s answers Eve with nothing, but it answered %d", answer.request(), answer.status());
    }
}
