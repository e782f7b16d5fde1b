package dev.chatelaine.project.project;

import static dev.chatelaine.project.project.Roles.BaseRole;
import static dev.chatelaine.project.project.Roles.BenchRole;
import static dev.chatelaine.project.project.Roles.FlowRole;
import static dev.chatelaine.project.project.Roles.ProjectRole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** S1: a user matched by several entries gets the highest level per category; rights are independent of roles. */
class S1HighestLevelTest {

    private static final List<ProjectRole> PROJECT = List.of(
            ProjectRole.NO_ACCESS,
            ProjectRole.DATA_PROVIDER,
            ProjectRole.VIEWER,
            ProjectRole.CONTRIBUTOR,
            ProjectRole.ADMINISTRATOR);
    private static final List<FlowRole> FLOW = List.of(FlowRole.NO_ACCESS, FlowRole.VIEWER, FlowRole.CONTRIBUTOR);
    private static final List<BaseRole> BASE = List.of(BaseRole.NO_ACCESS, BaseRole.VIEWER, BaseRole.CONTRIBUTOR);
    private static final List<BenchRole> BENCH =
            List.of(BenchRole.NO_ACCESS, BenchRole.CONTRIBUTOR, BenchRole.ADMINISTRATOR);

    @Test
    void the_highest_project_role_wins() {
        for (int i = 0; i < PROJECT.size(); i++) {
            for (int j = 0; j < PROJECT.size(); j++)
                assertThat(project(PROJECT.get(i))
                                .plus(project(PROJECT.get(j)))
                                .roles()
                                .project())
                        .isEqualTo(PROJECT.get(Math.max(i, j)));
        }
    }

    @Test
    void the_highest_of_each_other_category_wins_by_itself() {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                int higher = Math.max(i, j);
                assertThat(others(i, 2 - i, i).plus(others(j, 2 - j, j)).roles())
                        .isEqualTo(new Roles(
                                ProjectRole.VIEWER,
                                FLOW.get(higher),
                                BASE.get(Math.max(2 - i, 2 - j)),
                                BENCH.get(higher)));
            }
        }
    }

    @Test
    void rights_add_up_whatever_the_roles() {
        for (int bits = 0; bits < 16; bits++) {
            boolean up = (bits & 1) > 0;
            boolean down = (bits & 2) > 0;
            boolean otherUp = (bits & 4) > 0;
            boolean otherDown = (bits & 8) > 0;
            var both = new Rights(Roles.HIGHEST, up, down, List.of())
                    .plus(new Rights(project(ProjectRole.NO_ACCESS).roles(), otherUp, otherDown, List.of()));
            assertThat(both.upload()).isEqualTo(up || otherUp);
            assertThat(both.download()).isEqualTo(down || otherDown);
        }
    }

    private static Rights project(ProjectRole role) {
        return rights(new Roles(role, FlowRole.NO_ACCESS, BaseRole.NO_ACCESS, BenchRole.NO_ACCESS));
    }

    private static Rights others(int flow, int base, int bench) {
        return rights(new Roles(ProjectRole.VIEWER, FLOW.get(flow), BASE.get(base), BENCH.get(bench)));
    }

    private static Rights rights(Roles roles) {
        return new Rights(roles, false, false, List.of());
    }
}
