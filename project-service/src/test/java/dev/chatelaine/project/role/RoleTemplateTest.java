package dev.chatelaine.project.role;

import static dev.chatelaine.chassis.testing.Given.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.RoleId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.role.RoleCommand.*;
import dev.chatelaine.project.role.RoleEvent.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoleTemplateTest {

    private static final RoleId ROLE = new RoleId(UUID.randomUUID());
    private static final OrganizationId LABS = new OrganizationId(UUID.randomUUID());
    private static final ProjectId ATTIC = new ProjectId(UUID.randomUUID());
    private static final RoleScope PROJECT = RoleScope.of(ATTIC);
    private static final RoleScope ORGANIZATION = RoleScope.of(LABS);
    private static final RoleAsker ADA = asker(true, true, true);
    private static final RoleAsker BOB = asker(false, true, true);
    private static final RoleAsker EVE = asker(false, false, true);
    private static final RoleAsker GONE = asker(true, true, false);

    private static final List<TemplatePermission> READING =
            List.of(new TemplatePermission("dataset", "read", "context.hour < 18"));
    private static final RoleContent READER = new RoleContent("Reader", RoleCategory.PROJECT, READING);
    private static final RoleContent CURATOR = new RoleContent("Curator", RoleCategory.BASE, READING);
    private static final RoleDefined DEFINED =
            new RoleDefined(ROLE, LABS, ATTIC, PROJECT, "Reader", RoleCategory.PROJECT, READING);
    private static final RoleDeleted DELETED = new RoleDeleted(ROLE, LABS, ATTIC, PROJECT);

    private final RoleTemplate decider = new RoleTemplate();

    @Test
    void an_administrator_defines_a_template_once() {
        var define = new DefineRole(ROLE, ADA, LABS, PROJECT, READER);
        assertThat(given(decider).when(define)).containsExactly(DEFINED);
        assertThat(given(decider, DEFINED).when(define)).isEmpty();
        refused(
                given(decider, DEFINED),
                new DefineRole(ROLE, ADA, LABS, PROJECT, CURATOR),
                RoleTemplate.Problem.ROLE_EXISTS);
        refused(given(decider, DEFINED, DELETED), define, RoleTemplate.Problem.ROLE_EXISTS);
    }

    @Test
    void a_change_says_all_that_it_permits_from_now_on() {
        var change = new ChangeRole(ROLE, ADA, CURATOR);
        var changed = new RoleChanged(ROLE, LABS, ATTIC, PROJECT, "Curator", RoleCategory.BASE, READING);
        assertThat(given(decider, DEFINED).when(change)).containsExactly(changed);
        assertThat(given(decider, DEFINED, changed).when(change)).isEmpty();
        refused(given(decider), change, RoleTemplate.Problem.ROLE_UNKNOWN);
        refused(given(decider, DEFINED, DELETED), change, RoleTemplate.Problem.ROLE_UNKNOWN);
    }

    @Test
    void one_that_is_used_stays() {
        refused(given(decider, DEFINED), new DeleteRole(ROLE, ADA, true), RoleTemplate.Problem.ROLE_IN_USE);
        assertThat(given(decider, DEFINED).when(new DeleteRole(ROLE, ADA, false)))
                .containsExactly(DELETED);
        assertThat(given(decider, DEFINED, DELETED).when(new DeleteRole(ROLE, ADA, false)))
                .isEmpty();
        refused(given(decider), new DeleteRole(ROLE, ADA, false), RoleTemplate.Problem.ROLE_UNKNOWN);
    }

    @Test
    void only_administrators_of_its_scope_touch_it() {
        var organizations = new RoleDefined(ROLE, LABS, null, ORGANIZATION, "Reader", RoleCategory.PROJECT, READING);
        refused(
                given(decider, DEFINED),
                new ChangeRole(ROLE, BOB, CURATOR),
                RoleTemplate.Problem.NOT_PROJECT_ADMINISTRATOR);
        refused(
                given(decider, organizations),
                new DeleteRole(ROLE, BOB, false),
                RoleTemplate.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        refused(given(decider, DEFINED), new ChangeRole(ROLE, EVE, CURATOR), RoleTemplate.Problem.ROLE_UNKNOWN);
        refused(given(decider), new DefineRole(ROLE, EVE, LABS, PROJECT, READER), RoleTemplate.Problem.ROLE_UNKNOWN);
        refused(given(decider, DEFINED), new ChangeRole(ROLE, GONE, CURATOR), RoleTemplate.Problem.ROLE_UNKNOWN);
    }

    /** Random histories: what is deleted stays deleted, a scope never changes, and the history tells the same again. */
    @Property(tries = 300)
    void every_history_keeps_the_rules_and_replays(@ForAll long seed) {
        var random = new Random(seed);
        var history = new ArrayList<RoleEvent>();
        var state = decider.initial();
        for (int step = 0; step < 40; step++) {
            var before = state;
            for (RoleEvent event : decided(anything(random), state)) {
                history.add(event);
                state = decider.evolve(state, event);
            }
            if (before.deleted()) assertThat(state).isEqualTo(before);
            if (before.scope() != null) assertThat(state.scope()).isEqualTo(before.scope());
        }
        var again = decider.initial();
        for (RoleEvent event : history) again = decider.evolve(again, event);
        assertThat(again).isEqualTo(state);
    }

    private List<RoleEvent> decided(RoleCommand command, RoleTemplate.State state) {
        try {
            var events = decider.decide(command, state);
            var next = state;
            for (RoleEvent event : events) next = decider.evolve(next, event);
            assertThat(decider.decide(command, next)).as("the same once more").isEmpty();
            return events;
        } catch (Rejected refused) {
            return List.of();
        }
    }

    private static RoleCommand anything(Random random) {
        var asker = List.of(ADA, ADA, BOB, EVE, GONE).get(random.nextInt(5));
        var content = random.nextBoolean() ? READER : CURATOR;
        return switch (random.nextInt(12)) {
            case 0 -> new DeleteRole(ROLE, asker, random.nextBoolean());
            case 1, 2, 3 -> new DefineRole(ROLE, asker, LABS, random.nextBoolean() ? PROJECT : ORGANIZATION, content);
            default -> new ChangeRole(ROLE, asker, content);
        };
    }

    private static void refused(
            Given<RoleCommand, RoleEvent, RoleTemplate.State> given,
            RoleCommand command,
            RoleTemplate.Problem problem) {
        assertThatThrownBy(() -> given.when(command))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static RoleAsker asker(boolean administers, boolean sees, boolean active) {
        var actor = new Actor(new UserId(UUID.randomUUID()), Set.of(OrganizationRole.MEMBER), active);
        return new RoleAsker(actor, administers, sees);
    }
}
