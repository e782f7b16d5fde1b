package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.ProjectTest.given;
import static dev.chatelaine.project.project.Scene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.project.Actor;
import dev.chatelaine.project.project.LifecycleEvent.ProjectArchived;
import dev.chatelaine.project.project.PresetCommand.*;
import dev.chatelaine.project.project.PresetEvent.*;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A project names the access that it often gives. */
class PresetsTest {

    static final Preset STUDENT = new Preset("student", VIEWER.roles(), false, true, List.of(), 90);
    static final PresetSaved SAVED = new PresetSaved(PROJECT, "student", VIEWER.roles(), false, true, List.of(), 90);
    static final PresetDeleted DELETED = new PresetDeleted(PROJECT, "student");

    @Test
    void a_preset_is_saved_changed_and_deleted_each_once() {
        var longer = new Preset("student", VIEWER.roles(), false, true, List.of(), 180);
        assertThat(given(CREATED, ADA_ADDED).when(save(ADA, STUDENT))).containsExactly(SAVED);
        assertThat(given(CREATED, ADA_ADDED, SAVED).when(save(ADA, STUDENT))).isEmpty();
        assertThat(given(CREATED, ADA_ADDED, SAVED).when(save(ADA, longer))).hasSize(1);
        var delete = new DeletePreset(PROJECT, ADA, "student", NOW);
        assertThat(given(CREATED, ADA_ADDED, SAVED).when(delete)).containsExactly(DELETED);
        assertThat(given(CREATED, ADA_ADDED, SAVED, DELETED).when(delete)).isEmpty();
    }

    @Test
    void the_built_in_names_always_mean_the_same() {
        for (Preset builtIn : BuiltInPresets.ALL) {
            assertThatThrownBy(() -> given(CREATED, ADA_ADDED).when(save(ADA, builtIn)))
                    .hasMessage("PRESET_BUILT_IN");
        }
    }

    @Test
    void only_who_manages_the_team_names_access() {
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED).when(save(EVE, STUDENT)))
                .hasMessage("PROJECT_UNKNOWN");
        assertThatThrownBy(() ->
                        given(CREATED, ADA_ADDED, BOB_INVITED, BOB_ACCEPTED).when(save(BOB, STUDENT)))
                .hasMessage("NOT_PROJECT_ADMINISTRATOR");
        assertThatThrownBy(() -> given(CREATED, ADA_ADDED, new ProjectArchived(PROJECT, null))
                        .when(save(ADA, STUDENT)))
                .hasMessage("PROJECT_ARCHIVED");
    }

    private static SavePreset save(Actor who, Preset preset) {
        return new SavePreset(PROJECT, who, preset, NOW);
    }
}
