package dev.chatelaine.local.system;

import static dev.chatelaine.local.system.Workshop.capabilities;
import static dev.chatelaine.local.system.Workshop.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people know from data hubs for biology (S4): each test is named after what it should do. */
@ExtendWith(RunningStack.class)
class S4SpacesIT {

    private final Workshop house;

    S4SpacesIT(TestingStack stack) {
        this.house = new Workshop(stack);
    }

    @Test
    void organizationRankGivesNoDataAccessByItself() {
        house.connection();
        var project = house.projectOf(house.bob, "Of Bob", Map.of());
        house.ada.hearsFrom(house.bob);

        assertThat(house.ada.get("/v1/projects/" + project).is(200))
                .as("Ada manages people")
                .isTrue();
        house.keys(house.ada, project).expectProblem(403, "access-denied");
    }

    @Test
    void teamAdminsAddAndRemoveMembers() {
        var team = house.teamOf("Lab of " + System.nanoTime(), house.bob);
        var member = "/v1/teams/" + team + "/members/";
        house.bob
                .hearsFrom(house.ada)
                .put(member + idOf(house.carol), Map.of("role", "member"))
                .expectProblem(403, "team-administrator-required");
        house.ada.put(member + idOf(house.bob), Map.of("role", "admin")).expect(204);
        house.bob.hearsFrom(house.ada);
        house.bob.put(member + idOf(house.carol), Map.of("role", "member")).expect(204);
        house.bob.delete(member + idOf(house.carol)).expect(204);
    }

    @Test
    void allCollaboratorsOfAModuleReadItsDefaultSpaceAndCreatorsAndAdministratorsWriteIt() {
        var module = house.module("Hub");
        var all = module.text("defaultSpaceId");
        house.moduleRole(module.text("moduleId"), house.bob, "user").expect(204);
        house.moduleRole(module.text("moduleId"), house.carol, "creator").expect(204);
        house.moduleRole(module.text("moduleId"), house.dave, "administrator").expect(204);

        Patience.await(() -> access(house.bob, all).asText().equals("read"));
        assertThat(access(house.carol, all).asText()).isEqualTo("write");
        assertThat(access(house.dave, all).asText()).isIn("write", "admin");
        assertThat(house.ada.get("/v1/spaces/" + all).body().path("access").isNull())
                .as("who created the module is not thereby in it")
                .isTrue();
    }

    @Test
    void oneMustCollaborateOnBothTheModuleAndTheRestrictedSpace() {
        var module = house.module("Restricted").text("moduleId");
        house.moduleRole(module, house.bob, "administrator").expect(204);
        house.moduleRole(module, house.carol, "user").expect(204);
        var space = space(house.bob);
        attach(house.bob, space, module).expect(204);
        collaborate(house.bob, space, house.carol, "write").expect(204);
        collaborate(house.bob, space, house.dave, "write").expect(204);

        Patience.await(() -> access(house.carol, space).asText().equals("write"));
        assertThat(access(house.dave, space).isNull()).as("not in the module").isTrue();
        house.ada
                .hearsFrom(house.bob)
                .delete("/v1/modules/" + module + "/roles/user:" + idOf(house.carol))
                .expect(204);
        Patience.await(() -> access(house.carol, space).isNull());
    }

    @Test
    void aSpaceIsAttachedToSeveralModulesByWhoAdministersBoth() {
        var first = house.module("First").text("moduleId");
        var second = house.module("Second").text("moduleId");
        var space = space(house.bob);
        house.moduleRole(first, house.bob, "user").expect(204);
        attach(house.bob, space, first).expectProblem(403, "not-scope-administrator");
        house.moduleRole(first, house.bob, "administrator").expect(204);
        house.moduleRole(second, house.bob, "administrator").expect(204);
        attach(house.bob, space, first).expect(204);
        attach(house.bob, space, second).expect(204);
        Patience.await(() -> house.bob
                        .get("/v1/spaces/" + space + "/attachments")
                        .expect(200)
                        .body()
                        .path("items")
                        .size()
                == 2);
    }

    @Test
    void storageAccessIsAShortLivedKeyScopedToAPath() {
        var project = house.project("Paths");
        Patience.await(() -> house.keys(house.ada, project).is(200));
        var keys = house.ada
                .post("/v1/credentials", Map.of("projectId", project, "path", "runs/today"))
                .expect(200)
                .body();
        assertThat(keys.path("prefix").asText()).endsWith("/runs/today/");
        assertThat(capabilities(keys)).contains("read", "write");
        try (var ring = new KeyRing(keys)) {
            assertThat(ring.writes("a.txt")).isEqualTo(200);
            assertThat(ring.lists(keys.path("prefix").asText().replace("today/", "tomorrow/")))
                    .isEqualTo(403);
        }
    }

    private String space(Person creator) {
        return creator.hearsFrom(house.ada)
                .post("/v1/spaces", Map.of("organizationId", house.organization, "name", "Ours"))
                .expect(201)
                .text("spaceId");
    }

    private Answer attach(Person who, String space, String module) {
        var answer = who.hearsFrom(house.ada).put("/v1/spaces/" + space + "/attachments/module:" + module, Map.of());
        house.ada.hearsFrom(who);
        return answer;
    }

    private Answer collaborate(Person who, String space, Person collaborator, String role) {
        var answer = who.put("/v1/spaces/" + space + "/collaborators/user:" + idOf(collaborator), Map.of("role", role));
        house.ada.hearsFrom(who);
        return answer;
    }

    /** What somebody gets into the space with; nothing if they do not get in, or may not even know of it. */
    private JsonNode access(Person person, String space) {
        var answer = person.hearsFrom(house.ada).get("/v1/spaces/" + space);
        return answer.is(404) ? NullNode.instance : answer.expect(200).body().path("access");
    }
}
