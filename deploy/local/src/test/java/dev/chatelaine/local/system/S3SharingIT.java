package dev.chatelaine.local.system;

import static dev.chatelaine.local.system.Workshop.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people know about sharing from data and ML platforms (S3): each test is named after what it should do. */
@ExtendWith(RunningStack.class)
class S3SharingIT {

    private final Workshop house;

    S3SharingIT(TestingStack stack) {
        this.house = new Workshop(stack);
    }

    @Test
    void applicationsAreSharedWithUsersOrTeamsToViewOrToEdit() {
        var application = resource(house.project("Applications"), "application");
        var makers = house.teamOf("Makers of " + application, house.carol);
        share(application, "user:" + idOf(house.bob), "view").expect(204);
        share(application, "team:" + makers, "edit").expect(204);

        Patience.await(() -> actions(house.bob, application).equals(List.of("view")));
        Patience.await(() -> actions(house.carol, application).equals(List.of("view", "edit")));
        assertThat(actions(house.dave, application)).isEmpty();
    }

    @Test
    void viewersOfAWorkflowSeeItsLogsOnly() {
        var workflow = resource(house.project("Workflows"), "workflow");
        share(workflow, "user:" + idOf(house.bob), "view").expect(204);
        Patience.await(() -> actions(house.bob, workflow).equals(List.of("view-logs")));
    }

    @Test
    void workspacesInheritFromTheProject() {
        var project = house.project("Workspaces");
        var workspace = resource(project, "workspace");
        share(workspace, "user:" + idOf(house.carol), "view").expectProblem(409, "workspace-inherits");
        house.takesIn(project, house.bob, "viewer", false, true);
        Patience.await(() -> house.bob.get("/v1/resources/" + workspace).is(200));
        assertThat(house.carol.get("/v1/resources/" + workspace).status()).isEqualTo(404);
    }

    @Test
    void dataSourcesAreForOneselfForAllUsersOrForSpecificOnes() {
        var source = resource(house.project("Sources"), "data-source");
        assertThat(actions(house.bob, source)).isEmpty();
        show(source, "all-users");
        Patience.await(() -> actions(house.bob, source).equals(List.of("view", "read")));
        assertThat(actions(house.eve, source)).as("an outsider").isEmpty();
        show(source, "private");
        Patience.await(() -> actions(house.bob, source).isEmpty());
    }

    @Test
    void s4EveryRecordLiesInOneSpaceAndHasMovedWhenItsBytesHave() {
        var space = house.ada
                .post("/v1/spaces", Map.of("organizationId", house.organization, "name", "Records"))
                .expect(201)
                .text("spaceId");
        var project = house.project("Records");
        house.ada
                .put("/v1/spaces/" + space + "/attachments/project:" + project, Map.of())
                .expect(204);
        var dataset = register(project, Map.of("type", "dataset", "name", "Reads", "path", "reads/"))
                .expect(201)
                .text("resourceId");
        var path = "/v1/resources/" + dataset;

        Patience.await(
                () -> house.ada.put(path + "/space", Map.of("spaceId", space)).is(204));
        assertThat(house.ada.get(path).expect(200).body().path("spaceId").isNull())
                .as("its bytes are where they were")
                .isTrue();
        house.ada.post(path + "/space/arrived", Map.of("spaceId", space)).expect(204);
        Patience.await(() -> house.ada.get(path).body().path("spaceId").asText().equals(space));
    }

    private String resource(String project, String type) {
        return register(project, Map.of("type", type, "name", "Ours"))
                .expect(201)
                .text("resourceId");
    }

    private Answer register(String project, Map<String, Object> what) {
        var body = new HashMap<>(what);
        body.put("projectId", project);
        return house.ada.post("/v1/resources", body);
    }

    private Answer share(String resource, String principal, String level) {
        return house.ada.put("/v1/resources/" + resource + "/shares/" + principal, Map.of("level", level));
    }

    private void show(String resource, String visibility) {
        house.ada
                .put("/v1/resources/" + resource + "/visibility", Map.of("visibility", visibility))
                .expect(204);
    }

    /** What somebody may do with it; nothing if they may not even know of it. */
    private List<String> actions(Person person, String resource) {
        var answer = person.hearsFrom(house.ada).get("/v1/resources/" + resource);
        return answer.is(404)
                ? List.of()
                : Workshop.texts(answer.expect(200).body().path("actions"));
    }
}
