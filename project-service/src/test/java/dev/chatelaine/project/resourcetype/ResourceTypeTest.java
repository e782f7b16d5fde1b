package dev.chatelaine.project.resourcetype;

import static dev.chatelaine.chassis.testing.Given.given;
import static dev.chatelaine.project.resourcetype.ResourceType.Problem.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.ResourceTypeId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.resourcetype.ResourceTypeCommand.DefineResourceType;
import dev.chatelaine.project.resourcetype.ResourceTypeEvent.ResourceTypeDefined;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTypeTest {

    private static final OrganizationId LABS = new OrganizationId(UUID.randomUUID());
    private static final Actor CHIEF = actor(OrganizationRole.ADMIN);
    private static final List<String> ACTIONS = List.of("view", "order");
    private static final ResourceTypeDefined DEFINED =
            new ResourceTypeDefined(ResourceTypeId.of(LABS, "cell-line"), LABS, "cell-line", ACTIONS);

    private final ResourceType decider = new ResourceType();

    @Test
    void a_name_gets_its_meaning_once() {
        assertThat(given(decider).when(define(CHIEF, "cell-line", ACTIONS, false)))
                .containsExactly(DEFINED);
        assertThat(given(decider, DEFINED).when(define(CHIEF, "cell-line", ACTIONS, false)))
                .isEmpty();
        refused(given(decider, DEFINED), define(CHIEF, "cell-line", List.of("view"), false), RESOURCE_TYPE_EXISTS);
        refused(given(decider), define(CHIEF, "workflow", ACTIONS, true), RESOURCE_TYPE_EXISTS);
    }

    @Test
    void administrators_of_the_organization_define_types() {
        refused(
                given(decider),
                define(actor(OrganizationRole.MANAGER), "cell-line", ACTIONS, false),
                ORGANIZATION_ADMINISTRATOR_REQUIRED);
        var stranger = new Actor(new UserId(UUID.randomUUID()), Set.of(), true);
        refused(given(decider), define(stranger, "cell-line", ACTIONS, false), ORGANIZATION_UNKNOWN);
        var gone = new Actor(CHIEF.userId(), CHIEF.organizationRoles(), false);
        refused(given(decider), define(gone, "cell-line", ACTIONS, false), ORGANIZATION_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cell", "cell-line", "can_read_todos", "v2"})
    void words_are_joined_by_hyphens_or_underscores(String name) {
        assertThat(given(decider).when(define(CHIEF, name, List.of(name), false)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cell",
                "cell line",
                "cell--line",
                "cell_-line",
                "_cell",
                "-cell",
                "cell-",
                "1cell",
                "*",
                "cell\n",
                "cellé"
            })
    void names_and_actions_are_words_in_small_letters(String name) {
        refused(given(decider), define(CHIEF, name, ACTIONS, false), RESOURCE_TYPE_INVALID);
        refused(given(decider), define(CHIEF, "cell-line", List.of(name), false), RESOURCE_TYPE_INVALID);
    }

    @Test
    void actions_are_some_not_many_and_not_twice() {
        refused(given(decider), define(CHIEF, "cell-line", List.of(), false), RESOURCE_TYPE_INVALID);
        refused(given(decider), define(CHIEF, "cell-line", List.of("view", "view"), false), RESOURCE_TYPE_INVALID);
        refused(given(decider), define(CHIEF, "cell-line", Collections.nCopies(51, "a"), false), RESOURCE_TYPE_INVALID);
        refused(given(decider), define(CHIEF, "a".repeat(51), ACTIONS, false), RESOURCE_TYPE_INVALID);
    }

    private static DefineResourceType define(Actor who, String name, List<String> actions, boolean builtIn) {
        return new DefineResourceType(who, LABS, name, actions, builtIn);
    }

    private static Actor actor(OrganizationRole role) {
        return new Actor(new UserId(UUID.randomUUID()), Set.of(role), true);
    }

    private static void refused(
            Given<ResourceTypeCommand, ResourceTypeEvent, ResourceType.State> given,
            ResourceTypeCommand command,
            ResourceType.Problem problem) {
        assertThatThrownBy(() -> given.when(command))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
