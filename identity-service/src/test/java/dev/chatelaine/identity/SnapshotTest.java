package dev.chatelaine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.identity.domain.Domain;
import dev.chatelaine.identity.domain.DomainEvent;
import dev.chatelaine.identity.organization.Organization;
import dev.chatelaine.identity.organization.OrganizationEvent;
import dev.chatelaine.identity.team.Team;
import dev.chatelaine.identity.team.TeamEvent;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadDismissed;
import dev.chatelaine.identity.user.User;
import dev.chatelaine.identity.user.UserEvent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A state that is stored between events is read again as it was. */
class SnapshotTest {

    @Test
    void an_organization_survives() throws IOException {
        survives(new Organization().initial());
        survives(stateAfter(new Organization(), OrganizationEvent.class));
    }

    @Test
    void a_user_survives() throws IOException {
        survives(new User().initial());
        survives(stateAfter(new User(), UserEvent.class));
    }

    @Test
    void a_domain_survives() throws IOException {
        survives(new Domain().initial());
        survives(stateBefore(new Domain(), DomainEvent.class, DomainEvent.DomainReleased.class));
    }

    @Test
    void a_team_survives() throws IOException {
        survives(new Team().initial());
        survives(stateAfter(new Team(), TeamEvent.class));
        survives(stateBefore(new Team(), TeamEvent.class, TeamLeadDismissed.class));
    }

    private static <E extends Event, S> S stateBefore(Decider<?, E, S> decider, Class<E> family, Class<?> last) {
        var state = decider.initial();
        List<E> past = ContractTest.ONE_OF_EACH.stream()
                .takeWhile(event -> !last.isInstance(event))
                .filter(family::isInstance)
                .map(family::cast)
                .toList();
        for (var event : past) state = decider.evolve(state, event);
        return state;
    }

    private static <E extends Event, S> S stateAfter(Decider<?, E, S> decider, Class<E> family) {
        var state = decider.initial();
        List<E> past = ContractTest.ONE_OF_EACH.stream()
                .filter(family::isInstance)
                .map(family::cast)
                .toList();
        for (var event : past) state = decider.evolve(state, event);
        return state;
    }

    private static void survives(Object state) throws IOException {
        var json = WireJson.forEvents();
        assertThat(json.readValue(json.writeValueAsBytes(state), state.getClass()))
                .isEqualTo(state);
    }
}
