package dev.chatelaine.project.space;

import static dev.chatelaine.project.space.SpaceClient.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who really gets into a space: those who collaborate on it AND belong to something that it is attached to. */
@ServiceTest
class SpaceAccessTest {

    @Inject
    Stage stage;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    final Person carol = Person.named("Carol");
    OrganizationId labs;
    ConnectionId connection;
    String module;
    String space;

    @BeforeEach
    void aSpaceOfBobs() {
        labs = stage.organization("Example Labs", ada);
        stage.join(labs, bob, OrganizationRole.MEMBER);
        stage.join(labs, carol, OrganizationRole.MEMBER);
        connection = stage.connection(labs, ada);
        module = ada.asks()
                .body(Map.of("name", "Sequencing", "product", "assay-registry"))
                .post("/v1/organizations/" + labs + "/modules")
                .path("moduleId");
        give("user:" + bob.id(), "administrator");
        space = space(bob, labs, connection);
    }

    @Test
    void s4_one_must_collaborate_on_both_the_module_and_the_space() {
        put(bob, space, "user:" + carol.id(), "write").then().statusCode(204);
        assertThat(access(bob, space)).as("attached to nothing").isNull();
        attach(bob, space, "module:" + module).then().statusCode(204);
        attach(bob, space, "module:" + module).then().statusCode(204);
        assertThat(access(bob, space)).isEqualTo("admin");
        assertThat(access(carol, space)).as("not in the module").isNull();
        give("user:" + carol.id(), "user");
        assertThat(access(carol, space)).isEqualTo("write");
        ada.asks()
                .delete("/v1/modules/" + module + "/roles/user:" + carol.id())
                .then()
                .statusCode(204);
        assertThat(access(carol, space)).as("no longer in the module").isNull();
        give("user:" + carol.id(), "administrator");
        remove(bob, space, "user:" + carol.id()).then().statusCode(204);
        assertThat(access(carol, space)).as("no longer a collaborator").isNull();
    }

    @Test
    void s4_both_memberships_may_come_from_teams() {
        TeamId one = stage.team(labs, "One", carol);
        TeamId other = stage.team(labs, "Other", carol);
        attach(bob, space, "module:" + module).then().statusCode(204);
        put(bob, space, "team:" + one, "read").then().statusCode(204);
        give("team:" + other, "user");
        assertThat(access(carol, space)).isEqualTo("read");
        put(bob, space, "user:" + carol.id(), "write").then().statusCode(204);
        assertThat(access(carol, space)).as("the highest counts").isEqualTo("write");
        stage.takeOut(labs, other, carol);
        assertThat(access(carol, space)).isNull();
    }

    @Test
    void s4_project_administrators_do_not_thereby_get_into_a_space() {
        String project = stage.project(labs, connection, bob);
        attach(bob, space, "project:" + project).then().statusCode(204);
        new TeamClient(project).join(bob, carol, "administrator");
        assertThat(access(carol, space)).isNull();
        carol.asks().get("/v1/spaces/" + space).then().statusCode(404);
        put(bob, space, "user:" + carol.id(), "read").then().statusCode(204);
        assertThat(access(carol, space)).isEqualTo("read");
        carol.asks().post("/v1/projects/" + project + "/leave").then().statusCode(200);
        await().untilAsserted(() -> assertThat(access(carol, space)).isNull());
    }

    @Test
    void an_archived_project_lets_its_members_read() {
        String project = stage.project(labs, connection, bob);
        attach(bob, space, "project:" + project).then().statusCode(204);
        assertThat(access(bob, space)).isEqualTo("admin");
        bob.asks()
                .body(Map.of("reason", "done"))
                .post("/v1/projects/" + project + "/archive")
                .then()
                .statusCode(204);
        await().untilAsserted(() -> assertThat(access(bob, space)).isEqualTo("read"));
        detach(bob, space, "project:" + project).then().statusCode(204);
        attach(bob, space, "project:" + project).then().statusCode(409).body("type", endsWith("/project-archived"));
    }

    @Test
    void s4_a_space_is_attached_to_several_by_an_admin_of_both() {
        String bobs = stage.project(labs, connection, bob);
        String carols = stage.project(labs, connection, carol);
        attach(bob, space, "project:" + bobs).then().statusCode(204);
        attach(bob, space, "module:" + module).then().statusCode(204);
        attach(bob, space, "project:" + carols).then().statusCode(404).body("type", endsWith("/project-unknown"));
        new TeamClient(carols).join(carol, bob, "contributor");
        attach(bob, space, "project:" + carols)
                .then()
                .statusCode(403)
                .body("type", endsWith("/not-scope-administrator"));
        attach(carol, space, "project:" + carols).then().statusCode(404).body("type", endsWith("/space-unknown"));
        put(bob, space, "user:" + carol.id(), "write").then().statusCode(204);
        attach(carol, space, "project:" + carols).then().statusCode(403).body("type", endsWith("/not-space-admin"));
        put(bob, space, "user:" + carol.id(), "admin").then().statusCode(204);
        attach(carol, space, "project:" + carols).then().statusCode(204);
        carol.asks()
                .get("/v1/spaces/" + space + "/attachments")
                .then()
                .body("items", hasSize(3))
                .body("items.findAll { it.scope.type == 'module' }.scope.id", contains(module));
    }

    @Test
    void s4_an_admin_of_either_side_detaches() {
        String project = stage.project(labs, connection, bob);
        attach(bob, space, "project:" + project).then().statusCode(204);
        new TeamClient(project).join(bob, carol, "administrator");
        detach(carol, space, "project:" + project).then().statusCode(204);
        assertThat(access(bob, space)).isNull();
        detach(bob, space, "project:" + project).then().statusCode(204);
    }

    @Test
    void pitfall_15_cross_tenant_handles_a_space_is_attached_within_its_organization_alone() {
        var mallory = Person.named("Mallory");
        var others = stage.organization("Others", mallory);
        stage.join(others, bob, OrganizationRole.MEMBER);
        String theirs = stage.project(others, stage.connection(others, mallory), bob);
        attach(bob, space, "project:" + theirs).then().statusCode(404).body("type", endsWith("/project-unknown"));
        attach(bob, space, "module:" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith("/module-unknown"));
    }

    @Test
    void s4_everybody_in_a_module_reads_its_default_space_and_creators_and_administrators_write() {
        String all = SpaceId.defaultOf(new ModuleId(UUID.fromString(module))).toString();
        await().until(() -> bob.asks().get("/v1/spaces/" + all).statusCode() == 200);
        assertThat(bob.asks().get("/v1/spaces/" + all).<String>path("space.name"))
                .isEqualTo("all");
        assertThat(access(bob, all)).isEqualTo("write");
        assertThat(access(carol, all)).isNull();
        assertThat(access(ada, all)).as("organization rank gives no data").isNull();
        var storage = Map.of("connectionId", connection.toString(), "bucket", "genomics");
        bob.asks().body(storage).put("/v1/spaces/" + all + "/storage").then().statusCode(200);
        bob.asks().get("/v1/spaces/" + all).then().body("space.storage.prefix", equalTo("s-" + all + "/"));
        give("user:" + carol.id(), "user");
        assertThat(access(carol, all)).isEqualTo("read");
        give("user:" + carol.id(), "creator");
        assertThat(access(carol, all)).isEqualTo("write");
        assertThat(listed(carol, null)).containsExactly(all);
        put(bob, all, "user:" + carol.id(), "admin").then().statusCode(409).body("type", endsWith("/default-space"));
        stage.deactivate(labs, carol);
        assertThat(access(carol, all)).isNull();
    }

    @Test
    void while_the_organization_is_disabled_nobody_gets_in_and_afterwards_everybody_as_before() {
        attach(bob, space, "module:" + module).then().statusCode(204);
        assertThat(access(bob, space)).isEqualTo("admin");
        stage.disable(labs);
        bob.asks().get("/v1/spaces/" + space).then().statusCode(404);
        bob.asks().get("/v1/modules/" + module).then().statusCode(404);
        assertThat(listed(bob, null)).isEmpty();
        stage.enable(labs);
        assertThat(access(bob, space)).isEqualTo("admin");
    }

    private void give(String principal, String role) {
        ada.asks()
                .body(Map.of("role", role))
                .put("/v1/modules/" + module + "/roles/" + principal)
                .then()
                .statusCode(204);
    }
}
