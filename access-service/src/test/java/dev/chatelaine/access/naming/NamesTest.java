package dev.chatelaine.access.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.alias.Alias;
import dev.chatelaine.access.alias.AliasType;
import dev.chatelaine.access.alias.Meaning;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.role.RoleSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Town town = new Town();
    private final OrganizationId labs = town.organization();
    private final OrganizationId others = town.organization();
    private final UserId ada = town.member(labs, "organization:admin");
    private final UserId mallory = town.member(others, "organization:admin");
    private final ProjectId project = town.project(labs, ada);
    private final ProjectId foreign = town.project(others, mallory);

    @Test
    void a_person_is_known_by_our_id_by_address_and_by_alias() {
        town.addresses.put(ada, "Ada@Example.org");
        alias(AliasType.ofSubjects(labs, "employee"), "4711", Meaning.of(ada));

        assertThat(subject("user", ada.toString())).isEqualTo(ada);
        assertThat(subject("user", "ada@example.ORG")).isEqualTo(ada);
        assertThat(subject("employee", "4711")).isEqualTo(ada);
        assertThat(subject("user", "4711"))
                .as("an alias is one of its type alone")
                .isNull();
        assertThat(subject("employee", ada.toString())).as("our ids are users").isNull();
    }

    @Test
    void nobody_outside_is_known_by_any_name() {
        town.addresses.put(mallory, "mallory@example.org");
        alias(AliasType.ofSubjects(labs, "user"), "m", Meaning.of(mallory));
        alias(AliasType.ofSubjects(others, "user"), "a", Meaning.of(ada));

        for (var name : new String[] {mallory.toString(), "mallory@example.org", "m", "a", "nobody", ""})
            assertThat(subject("user", name)).as(name).isNull();
    }

    @Test
    void whoever_was_given_something_from_outside_is_known() {
        var guest = new UserId(UUID.randomUUID());
        assertThat(subject("user", guest.toString())).isNull();
        town.given(Scope.of(project), guest, RoleSet.NONE);
        assertThat(subject("user", guest.toString())).isEqualTo(guest);
    }

    @Test
    void an_address_of_two_is_nobodys() {
        var twin = town.member(labs);
        town.addresses.put(ada, "a@example.org");
        town.addresses.put(twin, "a@example.org");
        assertThat(subject("user", "a@example.org")).isNull();
        town.addresses.put(twin, null);
        assertThat(subject("user", "a@example.org")).isEqualTo(ada);
    }

    @Test
    void an_alias_comes_before_everything_else() {
        var bob = town.member(labs);
        alias(AliasType.ofSubjects(labs, "user"), ada.toString(), Meaning.of(bob));
        alias(AliasType.ofResources(labs, "project"), "p", Meaning.of(Scope.of(project)));

        assertThat(subject("user", ada.toString())).isEqualTo(bob);
        assertThat(place("project", "p", Map.of())).isEqualTo(Scope.of(project));
    }

    @Test
    void an_alias_of_what_is_gone_or_foreign_means_nothing() {
        alias(AliasType.ofResources(labs, "todo"), "1", Meaning.of(Scope.of(foreign)));
        alias(AliasType.ofResources(labs, "todo"), "2", Meaning.of(Scope.of(new ProjectId(UUID.randomUUID()))));
        alias(AliasType.ofResources(labs, "todo"), Alias.HOME, Meaning.of(Scope.of(project)));

        assertThat(place("todo", "1", Map.of())).isNull();
        assertThat(place("todo", "2", Map.of())).isNull();
        assertThat(place("todo", "3", Map.of())).isEqualTo(Scope.of(project));
    }

    @Test
    void a_registered_resource_is_found_by_its_id_and_type() {
        var resource = town.resource(labs, project, "dataset", ada);
        assertThat(place("dataset", resource.toString(), Map.of())).isEqualTo(Scope.of(resource));
        assertThat(place("workflow", resource.toString(), Map.of())).isNull();
    }

    @Test
    void a_place_is_found_by_its_id_and_holds_things_of_other_types() {
        assertThat(place("project", project.toString(), Map.of())).isEqualTo(Scope.of(project));
        assertThat(place("analysis", project.toString(), Map.of())).isEqualTo(Scope.of(project));
        assertThat(place("organization", labs.toString(), Map.of())).isEqualTo(Scope.of(labs));
        assertThat(place("space", project.toString(), Map.of()))
                .as("a project is no space")
                .isNull();
    }

    @Test
    void what_the_asker_tells_places_a_thing_inside_the_organization_alone() {
        var told = Map.<String, Object>of("projectId", project.toString());
        assertThat(place("analysis", "42", told)).isEqualTo(Scope.of(project));
        assertThat(place("analysis", "42", Map.of("projectId", foreign.toString())))
                .isNull();
        assertThat(place("analysis", "42", Map.of("projectId", "p-1"))).isNull();
        assertThat(place("analysis", "42", Map.of("projectId", 1L))).isNull();
        var resource = town.resource(labs, town.project(labs, ada), "dataset", ada);
        assertThat(place("dataset", resource.toString(), told))
                .as("what is registered lies where it is registered")
                .isEqualTo(Scope.of(resource));
    }

    @Test
    void a_thing_of_which_nothing_is_known_lies_in_the_organization() {
        assertThat(place("application", "42", Map.of())).isEqualTo(Scope.of(labs));
        assertThat(place("project", "42", Map.of()))
                .as("a project would be known")
                .isNull();
    }

    @Test
    void the_things_of_others_are_unknown() {
        var resource = town.resource(others, foreign, "dataset", mallory);
        assertThat(place("project", foreign.toString(), Map.of())).isNull();
        assertThat(place("analysis", foreign.toString(), Map.of())).isNull();
        assertThat(place("dataset", resource.toString(), Map.of())).isNull();
        assertThat(place("organization", others.toString(), Map.of())).isNull();
    }

    private UserId subject(String type, String id) {
        return town.names(labs).subject(new Named(type, id, null)).orElse(null);
    }

    private Scope place(String type, String id, Map<String, Object> properties) {
        return town.names(labs).place(new Named(type, id, properties)).orElse(null);
    }

    private void alias(AliasType type, String name, Meaning meaning) {
        town.aliases.put(new Alias(type, name), meaning);
    }
}
