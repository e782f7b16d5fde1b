package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.project.project.ProjectEvent.*;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shapes only grow: what was stored before there were role templates and open invitations is still understood. */
class EventsOfBeforeTest {

    private static final ObjectMapper JSON = WireJson.forEvents();

    @Test
    void access_from_before_there_were_role_templates_gives_none() throws JsonProcessingException {
        var added = before(ADA_ADDED, MemberAdded.class, "roleTemplates");
        assertThat(added.access()).isEqualTo(Access.CREATOR);
        assertThat(added.access().roleTemplates()).isEqualTo(List.of());
    }

    @Test
    void invitations_from_before_are_for_the_invited_address_alone() throws JsonProcessingException {
        var invited = before(BOB_INVITED, MemberInvited.class, "roleTemplates", "otherAddressAllowed");
        assertThat(invited.otherAddressAllowed()).isFalse();
        assertThat(invited.access()).isEqualTo(VIEWER);
        assertThat(before(BOB_ACCEPTED, InvitationAccepted.class, "withOtherAddress"))
                .isEqualTo(BOB_ACCEPTED);
    }

    @Test
    void snapshots_of_before_are_read_as_projects_without_presets() throws JsonProcessingException {
        var project = new Project();
        var state = project.evolve(project.evolve(project.initial(), CREATED), ADA_ADDED);
        assertThat(before(state, Project.State.class, "presets")).isEqualTo(state);
    }

    private static <T> T before(T now, Class<T> type, String... unknown) throws JsonProcessingException {
        ObjectNode json = JSON.valueToTree(now);
        for (String field : unknown) assertThat(json.remove(field)).as(field).isNotNull();
        return JSON.treeToValue(json, type);
    }
}
