package dev.chatelaine.local.demo;

import dev.chatelaine.local.api.Answer;
import java.util.Map;

/** Ada removes Bob, and cannot leave herself. */
final class Removal {

    private final Cast cast;
    private final Teller teller;
    private final String project;
    private final String entry;

    Removal(Cast cast, Teller teller, String project, String entry) {
        this.cast = cast;
        this.teller = teller;
        this.project = project;
        this.entry = entry;
    }

    void play() {
        teller.chapter("Ada removes Bob");
        Answer removed =
                cast.ada().delete("/v1/projects/" + project + "/team/" + entry).expect(200);
        teller.tell("Ada removes Bob. She learns when the last keys die that he still holds.");
        teller.seen("at %s", removed.text("lastKeysExpireAt"));
        cast.bob()
                .hearsFrom(cast.ada())
                .post("/v1/credentials", Map.of("projectId", project))
                .expectProblem(403, "access-denied");
        teller.tell("Bob asks for keys once more: refused.");
        cast.ada().post("/v1/projects/" + project + "/leave").expectProblem(409, "last-administrator");
        teller.tell("Ada cannot leave: a project never loses its last administrator.");
    }
}
