package dev.chatelaine.access.authzen;

import static dev.chatelaine.access.naming.Town.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.alias.Alias;
import dev.chatelaine.access.alias.AliasType;
import dev.chatelaine.access.alias.Meaning;
import dev.chatelaine.access.condition.Condition;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.naming.Named;
import dev.chatelaine.access.naming.Town;
import dev.chatelaine.access.role.Permission;
import dev.chatelaine.access.role.RoleSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pitfall 7: what a search finds, and nothing else, is permitted when it is asked about by itself. */
class ConsultationTest {

    private static final List<String> ACTIONS = List.of("view", "edit", "sign", "list", "read", "fly");

    private final Town town = new Town();
    private final OrganizationId labs = town.organization();
    private final UserId ada = town.member(labs, "organization:admin");
    private final UserId bob = town.member(labs, "organization:member");
    private final UserId carol = town.member(labs, "organization:guest");
    private final UserId outsider = new UserId(UUID.randomUUID());
    private final UserId left = town.member(labs);
    private final Named record;
    private final Named todo = new Named("todo", "7", Map.of("ownerId", "b-1"));
    private final Named project;

    ConsultationTest() {
        town.type(labs, "record", "view", "edit", "sign");
        town.type(labs, "todo", "view", "edit");
        var home = town.project(labs, ada);
        var signer = town.template(labs, new Permission("record", "sign", new Condition("context.open")));
        var owner = town.template(
                labs, new Permission("todo", "edit", new Condition("resource.properties.ownerId == subject.id")));
        town.given(Scope.of(home), bob, RoleSet.of(List.of("project:viewer")), signer, owner);
        town.given(Scope.of(home), carol, RoleSet.of(List.of("project:administrator")), owner);
        town.given(Scope.of(home), left, RoleSet.of(List.of("project:administrator")), signer, owner);
        town.given(Scope.of(home), outsider, RoleSet.of(List.of("project:contributor")));
        var resource = town.resource(labs, home, "record", carol);
        town.given(Scope.of(resource), outsider, RoleSet.of(List.of("share:view")));
        town.leaves(labs, left);
        town.aliases.put(new Alias(AliasType.ofSubjects(labs, "user"), "b-1"), Meaning.of(bob));
        town.aliases.put(new Alias(AliasType.ofResources(labs, "todo"), Alias.HOME), Meaning.of(Scope.of(home)));
        town.aliases.put(new Alias(AliasType.ofResources(labs, "record"), "r-1"), Meaning.of(Scope.of(resource)));
        record = new Named("record", "r-1", null);
        project = new Named("project", home.toString(), null);
    }

    @Test
    void the_people_who_are_found_are_those_who_may() {
        for (var resource : List.of(record, todo, project)) {
            for (var action : ACTIONS) {
                var asked = asked("?", action, resource);
                assertThat(consultation().subjects(asked))
                        .as(action + " " + resource.type())
                        .containsExactlyElementsOf(people().filter(name -> permits(name, action, resource))
                                .toList());
            }
        }
    }

    @Test
    void the_actions_that_are_found_are_those_that_may_be_done() {
        for (var resource : List.of(record, todo, project))
            for (var name : people().toList())
                assertThat(consultation().actions(asked(name, null, resource)))
                        .as(name + " " + resource.type())
                        .filteredOn(ACTIONS::contains)
                        .containsExactlyElementsOf(ACTIONS.stream()
                                .sorted()
                                .filter(action -> permits(name, action, resource))
                                .toList());
    }

    @Test
    void the_resources_that_are_found_are_those_to_which_it_may_be_done() {
        for (var resource : List.of(record, project))
            for (var name : people().toList())
                for (var action : ACTIONS)
                    assertThat(consultation().resources(asked(name, action, new Named(resource.type(), null, null))))
                            .as(name + " " + action)
                            .isEqualTo(permits(name, action, resource) ? List.of(resource.id()) : List.of());
    }

    /** Everybody by the name that is theirs. */
    private Stream<String> people() {
        return Stream.concat(
                        Stream.of("b-1"), Stream.of(ada, carol, outsider, left).map(UserId::toString))
                .sorted();
    }

    private boolean permits(String name, String action, Named resource) {
        return consultation().decide(asked(name, action, resource)).decision();
    }

    private static Evaluation asked(String name, String action, Named resource) {
        return new Evaluation(new Named("user", name, null), new Action(action, null), resource, Map.of("open", true));
    }

    private Consultation consultation() {
        return new Consultation(town.graph(), NOW, new Audience(labs, null), town.names(labs), town.roster(labs));
    }
}
