package dev.chatelaine.access.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.chatelaine.access.graph.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisteredTest {

    private final Town town = new Town();

    @Test
    void what_is_registered_cannot_be_told_otherwise() {
        var labs = town.organization();
        var ada = town.member(labs);
        var project = town.project(labs, ada);
        var resource = town.resource(labs, project, "dataset", ada);
        var named = new Named(
                "dataset",
                resource.toString(),
                Map.of("ownerId", "mallory", "projectId", "p", "spaceId", "s", "status", "final"));

        assertThat(new Registered(town.graph()).resource(named, Scope.of(resource)))
                .containsEntry("type", "dataset")
                .containsEntry("id", resource.toString())
                .extractingByKey("properties", MAP)
                .containsEntry("ownerId", ada.toString())
                .containsEntry("projectId", project.toString())
                .containsEntry("name", "Reads")
                .containsEntry("path", "reads/")
                .containsEntry("status", "final")
                .doesNotContainKey("spaceId");
    }

    @Test
    void a_thing_that_only_lies_in_a_project_is_described_by_the_asker() {
        var labs = town.organization();
        var ada = town.member(labs);
        var project = town.project(labs, ada);
        var named = new Named("todo", "42", Map.of("ownerId", "bob", "projectId", "p"));

        assertThat(new Registered(town.graph()).resource(named, Scope.of(project)))
                .extractingByKey("properties", MAP)
                .containsEntry("ownerId", "bob")
                .containsEntry("projectId", project.toString());
        assertThat(new Registered(town.graph()).subject(new Named("user", "bob", Map.of("userId", "x")), ada))
                .extractingByKey("properties", MAP)
                .containsEntry("userId", ada.toString());
    }

    @Test
    void nulls_are_not_told() {
        var deep = new HashMap<String, Object>();
        deep.put("nothing", null);
        deep.put("list", new ArrayList<>(Arrays.asList(1L, null, Map.of("some", "thing"))));
        var said = new HashMap<String, Object>(Map.of("deep", deep));
        said.put("nothing", null);
        assertThat(Told.of(said)).isEqualTo(Map.of("deep", Map.of("list", List.of(1L, Map.of("some", "thing")))));
    }
}
