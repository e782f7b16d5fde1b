package dev.chatelaine.local.system;

import static dev.chatelaine.local.system.Workshop.entry;
import static dev.chatelaine.local.system.Workshop.idOf;
import static dev.chatelaine.local.system.Workshop.team;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people know from the roles of data platforms (S2): each test is named after what it should do. */
@ExtendWith(RunningStack.class)
class S2RolesIT {

    private final Workshop house;

    S2RolesIT(TestingStack stack) {
        this.house = new Workshop(stack);
    }

    @Test
    void onlyCreatorsOfAModuleMakeProjectsInItDirectlyOrThroughAGroup() {
        house.connection();
        var module = house.module("Genomes").text("moduleId");
        createIn(module, house.bob).expectProblem(404, "module-unknown"); // whoever is not in it need not know of it
        house.moduleRole(module, house.bob, "user").expect(204);
        createIn(module, house.bob).expectProblem(403, "not-module-creator");
        house.moduleRole(module, house.bob, "creator").expect(204);
        createIn(module, house.bob).expect(201);

        var group = house.teamOf("Creators of " + module, house.carol);
        house.ada
                .put("/v1/modules/" + module + "/roles/team:" + group, Map.of("role", "creator"))
                .expect(204);
        createIn(module, house.carol).expect(201);
    }

    @Test
    void organizationAdministratorsManageUsersGroupsAndModuleRolesAndGrantTheirOwnRole() {
        var roles = "/v1/organizations/" + house.organization + "/users/" + idOf(house.dave) + "/roles";
        house.bob
                .hearsFrom(house.ada)
                .patch(roles, Map.of("roles", List.of("admin")))
                .expect(403);
        house.ada.patch(roles, Map.of("roles", List.of("member", "admin"))).expect(204);
        var module = house.module("Managed").text("moduleId");
        house.dave
                .hearsFrom(house.ada)
                .put("/v1/modules/" + module + "/roles/user:" + idOf(house.bob), Map.of("role", "user"))
                .expect(204);
        house.ada.patch(roles, Map.of("roles", List.of("member"))).expect(204);
    }

    @Test
    void rolesAreDirectOrInheritedFromGroupsAndAlwaysAdditive() {
        var project = house.project("Additive");
        var group = house.teamOf("Group of " + project, house.bob);
        house.add(project, entry(team(group), "contributor", false, false)).expect(201);
        house.takesIn(project, house.bob, "viewer", false, true);

        var access = house.access(house.bob, project);
        assertThat(access.at("/roles/project").asText()).isEqualTo("contributor");
        assertThat(access.path("download").asBoolean()).isTrue();
    }

    @Test
    void aProjectAdministratorManagesSettingsMembersAndEachMembersBasicRightsTemplate() {
        var project = house.project("Templates");
        var entry = house.takesIn(project, house.bob, "viewer", false, false);
        house.ada
                .patch("/v1/projects/" + project, Map.of("name", "Better templates"))
                .expect(204);
        var template = house.ada
                .post(
                        "/v1/projects/" + project + "/roles",
                        Map.of(
                                "name", "Curator",
                                "category", "project",
                                "permissions",
                                        List.of(Map.of(
                                                "resourceType", "dataset",
                                                "action", "view",
                                                "condition", "resource.properties.owner == subject.id"))))
                .expect(201)
                .text("roleId");
        house.ada
                .patch("/v1/projects/" + project + "/team/" + entry, Map.of("roleTemplates", List.of(template)))
                .expect(204);

        var access = house.access(house.bob, project);
        assertThat(access.at("/permissions/0/roleName").asText()).isEqualTo("Curator");
        assertThat(access.at("/permissions/0/condition").asText()).isEqualTo("resource.properties.owner == subject.id");
        house.ada.delete("/v1/roles/" + template).expectProblem(409, "role-in-use");
        house.bob
                .post(
                        "/v1/projects/" + project + "/roles",
                        Map.of("name", "Mine", "category", "project", "permissions", List.of()))
                .expect(403);
    }

    private Answer createIn(String module, Person person) {
        var body = new HashMap<String, Object>();
        body.put("organizationId", house.organization);
        body.put("name", "In a module");
        body.put("moduleId", module);
        body.put("storage", Map.of("connectionId", house.connection(), "bucket", Workshop.BUCKET));
        return person.hearsFrom(house.ada).post("/v1/projects", body);
    }
}
