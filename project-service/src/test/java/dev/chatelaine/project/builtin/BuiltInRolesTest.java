package dev.chatelaine.project.builtin;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrices of the requirements, written out here once more: the file has to agree with every row, and has no other. */
class BuiltInRolesTest {

    /** Category, permission, and the lowest role that has it. */
    private static final String MATRICES = """
            project      | connector/create               | data-provider
            project      | project-resource/view          | viewer
            project      | data/link                      | contributor
            project      | data/unlink                    | contributor
            project      | notification/subscribe         | contributor
            project      | activity/view                  | contributor
            project      | sample/create                  | contributor
            project      | resource/register              | contributor
            project      | data/delete                    | administrator
            project      | data/archive                   | administrator
            project      | notification-channel/manage    | administrator
            project      | project-team/manage            | administrator
            project      | resource/administer            | administrator
            project      | role-template/define           | administrator
            flow         | analysis-result/view           | viewer
            flow         | analysis/create                | contributor
            flow         | pipeline/create                | contributor
            flow         | pipeline/edit                  | contributor
            flow         | tool/create                    | contributor
            flow         | tool/edit                      | contributor
            flow         | docker-image/add               | contributor
            base         | table-record/view              | viewer
            base         | table-link/click               | viewer
            base         | query/create                   | viewer
            base         | query/run                      | viewer
            base         | query/export                   | viewer
            base         | query/save                     | viewer
            base         | table/export                   | viewer
            base         | table/create                   | contributor
            base         | table/load-file                | contributor
            bench        | notebook/execute               | contributor
            bench        | workspace/start                | contributor
            bench        | workspace/stop                 | contributor
            bench        | workspace/create               | administrator
            bench        | workspace/delete               | administrator
            bench        | workspace/modify               | administrator
            bench        | workspace/install-tool         | administrator
            bench        | workspace/install-package      | administrator
            bench        | workspace/install-library      | administrator
            bench        | bench-docker-image/build       | administrator
            bench        | pipeline-tool/create           | administrator
            organization | project/create                 | member
            organization | organization-member/manage     | manager
            organization | organization-team/manage       | manager
            organization | organization-settings/change   | manager
            organization | module/create                  | manager
            organization | module-role/manage             | manager
            organization | space/manage                   | manager
            organization | organization-admin/grant       | admin
            organization | organization-admin/revoke      | admin
            organization | single-sign-on/change          | admin
            organization | project-owner/change           | admin
            organization | role-template/define           | admin
            organization | resource-type/define           | admin
            module       | module/view                    | user
            module       | default-space/read             | user
            module       | module-project/create          | creator
            module       | default-space/write            | creator
            module       | module-role/manage             | administrator
            module       | module-settings/manage         | administrator
            module       | module-space/attach            | administrator
            space        | space-data/list                | read
            space        | space-data/read                | read
            space        | space-data/write               | write
            space        | space-collaborator/manage      | admin
            space        | space-attachment/manage        | admin
            team         | team-member/add                | admin
            team         | team-member/remove             | admin
            platform     | application/read               | viewer
            platform     | workflow/read                  | viewer
            platform     | dashboard/read                 | viewer
            platform     | report/read                    | viewer
            platform     | data-source/read               | data-scientist
            platform     | workflow/run                   | data-scientist
            platform     | model/train                    | data-scientist
            platform     | application/deploy             | developer
            platform     | workflow/create                | developer
            platform     | platform-resource/manage       | developer
            platform     | model/deploy                   | developer
            platform     | */*                            | admin
            """;

    private final BuiltInRoles roles = RolesFile.read();

    private record Row(String category, String resourceType, String action, String from) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "project: no-access, data-provider, viewer, contributor, administrator",
                "flow: no-access, viewer, contributor",
                "base: no-access, viewer, contributor",
                "bench: no-access, contributor, administrator",
                "organization: guest, member, manager, admin",
                "module: user, creator, administrator",
                "space: read, write, admin",
                "team: member, admin",
                "platform: viewer, data-scientist, developer, admin"
            })
    void the_roles_of_each_category_lowest_first(String category, String names) {
        assertThat(category(category).roles().stream().map(BuiltInRole::name)).containsExactly(names.split(", "));
    }

    @Test
    void each_row_is_permitted_from_its_role_on_and_not_below() {
        for (Row row : rows()) {
            var names = category(row.category()).roles().stream()
                    .map(BuiltInRole::name)
                    .toList();
            for (String role : names)
                assertThat(roles.permits(row.category(), role, row.resourceType(), row.action()))
                        .as("%s as %s", row, role)
                        .isEqualTo(names.indexOf(role) >= names.indexOf(row.from()) || everything(role, row));
        }
    }

    private static boolean everything(String role, Row row) {
        return row.category().equals("platform") && role.equals("admin");
    }

    @Test
    void nothing_is_permitted_that_no_row_speaks_of() {
        var written = new HashSet<String>();
        for (Category category : roles.categories())
            for (BuiltInRole role : category.roles())
                for (Permission one : role.permissions())
                    written.add(category.name() + " " + one.resourceType() + "/" + one.action());
        assertThat(written)
                .isEqualTo(rows().stream()
                        .map(row -> row.category() + " " + row.resourceType() + "/" + row.action())
                        .collect(toSet()));
    }

    @Test
    void a_manager_is_as_an_admin_but_touches_neither_admins_nor_sign_in() {
        assertThat(roles.permits("organization", "manager", "organization-member", "manage"))
                .isTrue();
        assertThat(roles.permits("organization", "manager", "organization-admin", "grant"))
                .isFalse();
        assertThat(roles.permits("organization", "manager", "single-sign-on", "change"))
                .isFalse();
    }

    @Test
    void no_rank_in_an_organization_gives_data() {
        var data = Set.of("data", "space-data", "default-space", "project-resource");
        assertThat(category("organization").roles().getLast().permissions())
                .noneMatch(permission -> data.contains(permission.resourceType()));
    }

    @Test
    void a_platform_admin_may_do_everything_and_a_developer_may_not() {
        assertThat(roles.permits("platform", "admin", "anything", "at-all")).isTrue();
        assertThat(roles.permits("platform", "developer", "anything", "at-all")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application | view       | edit",
                "workflow    | view-logs  | view run edit",
                "data-source | view read  | edit",
                "dataset     | view read  | edit",
                "workspace   | view       | edit"
            })
    void what_sharing_gives(String type, String view, String edit) {
        var found = roles.type(type).orElseThrow();
        assertThat(found.view()).containsExactly(view.split(" "));
        assertThat(found.edit()).containsExactly(edit.split(" "));
        assertThat(found.inherits()).isEqualTo(type.equals("workspace"));
    }

    @Test
    void of_a_custom_type_only_viewing_is_shown() {
        var type = SharedType.custom("cell-line", List.of("order", "view"));
        assertThat(type.view()).containsExactly("view");
        assertThat(type.edit()).containsExactly("order");
        assertThat(SharedType.custom("sequencer", List.of("start")).view()).isEmpty();
    }

    @Test
    void what_our_own_commands_look_for_is_reserved() {
        assertThat(roles.ofProjects("project-team"))
                .allMatch(Permission::reserved)
                .isNotEmpty();
        assertThat(roles.ofProjects("data")).noneMatch(Permission::reserved).isNotEmpty();
        assertThat(roles.ofProjects("organization-member")).isEmpty();
    }

    private Category category(String name) {
        return roles.categories().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows() {
        return MATRICES.lines().map(BuiltInRolesTest::row).toList();
    }

    private static Row row(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        String[] permission = cells.get(1).split("/");
        return new Row(cells.get(0), permission[0], permission[1], cells.get(2));
    }
}
