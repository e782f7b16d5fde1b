package dev.chatelaine.project.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.testing.Given;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.LocationId;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.location.LocationCommand.ReservePlace;
import dev.chatelaine.project.location.LocationCommand.ReservePlaceForSpace;
import dev.chatelaine.project.location.LocationEvent.PlaceReserved;
import dev.chatelaine.project.location.LocationEvent.PlaceReservedForSpace;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places never overlap, and only who may hand out existing data does so. */
class LocationTest {

    static final ConnectionId CONNECTION = new ConnectionId(UUID.randomUUID());
    static final OrganizationId ORGANIZATION = new OrganizationId(UUID.randomUUID());
    static final ProjectId FIRST = new ProjectId(UUID.randomUUID());
    static final ModuleId MODULE = new ModuleId(UUID.randomUUID());
    static final SpaceId SPACE = new SpaceId(UUID.randomUUID());
    static final ProjectId SECOND = new ProjectId(UUID.randomUUID());
    static final Actor ADA = new Actor(new UserId(UUID.randomUUID()), Set.of(OrganizationRole.MEMBER), true);

    @Test
    void a_place_is_reserved_once() {
        assertThat(given().when(reserve(FIRST, "reads/"))).containsExactly(reserved(FIRST, "reads/"));
        assertThat(given(reserved(FIRST, "reads/")).when(reserve(FIRST, "reads/")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a/,a/", "a/,a/b/", "a/b/,a/", "'',a/", "a/,''", "'',''", "a/b/c/,a/"})
    void places_never_overlap(String taken, String wanted) {
        assertThatThrownBy(() -> given(reserved(FIRST, taken)).when(reserve(SECOND, wanted)))
                .hasMessage("PLACE_TAKEN");
    }

    @Test
    void a_project_has_one_place() {
        assertThatThrownBy(() -> given(reserved(FIRST, "a/")).when(reserve(FIRST, "b/")))
                .hasMessage("PLACE_TAKEN");
    }

    @ParameterizedTest
    @CsvSource({"a/,ab/", "ab/,a/", "a/b/,a/bc/", "A/,a/"})
    void pitfall_05_sibling_prefixes_do_not_overlap(String taken, String wanted) {
        assertThat(given(reserved(FIRST, taken)).when(reserve(SECOND, wanted)))
                .containsExactly(reserved(SECOND, wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*/", "a?/", "${aws:username}/", "$/", "*", "a[b]/", "a{b}/"})
    void pitfall_01_wildcards_in_names(String prefix) {
        assertThatThrownBy(() -> given().when(reserve(FIRST, prefix))).hasMessage("PLACE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/b",
                "/",
                "/a/",
                "a//b/",
                "a//",
                "./",
                "../",
                "a/../b/",
                "a/./",
                "a#b/",
                "a%2Fb/",
                "a\\b/",
                "a b/",
                "a\nb/",
                "a\u0000/",
                "a\u007f/",
                "é/",
                "a\"b/",
                "a\u202eb/"
            })
    void pitfall_05_uri_and_prefix_confusion(String prefix) {
        assertThatThrownBy(() -> given().when(reserve(FIRST, prefix))).hasMessage("PLACE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/", "year=2024/month=01/", "run_7.2/A-b/", "...a/"})
    void ordinary_prefixes_are_fine(String prefix) {
        assertThat(given().when(reserve(FIRST, prefix))).hasSize(1);
    }

    @Test
    void a_prefix_has_at_most_512_bytes() {
        assertThat(given().when(reserve(FIRST, "a".repeat(511) + "/"))).hasSize(1);
        assertThatThrownBy(() -> given().when(reserve(FIRST, "a".repeat(512) + "/")))
                .hasMessage("PLACE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-ab", "ab-", "a..b", "a/b", "a*b", "a b", "arn:aws:s3:::x"})
    void a_bucket_has_a_bucket_name(String bucket) {
        var command = new ReservePlace(ADA, true, CONNECTION, bucket, "a/", FIRST, ORGANIZATION, "Attic");
        assertThatThrownBy(() -> given().when(command)).hasMessage("PLACE_INVALID");
    }

    @Test
    void anybody_of_the_organization_gets_a_fresh_opaque_place() {
        var command = as(ADA, false, Prefix.opaque(FIRST));
        assertThat(given().when(command)).containsExactly(reserved(FIRST, Prefix.opaque(FIRST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reads/", "p-6f1c0e8a-0000-4000-8000-000000000000/"})
    void pitfall_02_only_the_connections_administrator_chooses_a_place(String prefix) {
        assertThatThrownBy(() -> given().when(as(ADA, false, prefix))).hasMessage("NOT_CONNECTION_ADMINISTRATOR");
    }

    @Test
    void strangers_guests_and_deactivated_members_reserve_nothing() {
        var stranger = new Actor(ADA.userId(), Set.of(), true);
        var guest = new Actor(ADA.userId(), Set.of(OrganizationRole.GUEST), true);
        var deactivated = new Actor(ADA.userId(), Set.of(OrganizationRole.ADMIN), false);
        for (var actor : Set.of(stranger, guest, deactivated)) {
            assertThatThrownBy(() -> given().when(as(actor, true, "a/"))).hasMessage("NOT_ORGANIZATION_MEMBER");
        }
    }

    @Test
    void a_project_of_a_module_takes_one_of_its_creators() {
        var creator = inModule(ADA, true);
        var reserved = given().when(creator);
        assertThat(reserved).singleElement().isInstanceOfSatisfying(PlaceReserved.class, event -> assertThat(
                        event.moduleId())
                .isEqualTo(MODULE));
        assertThatThrownBy(() -> given().when(inModule(ADA, false))).hasMessage("NOT_MODULE_CREATOR");
    }

    @Test
    void a_space_has_a_place_of_its_own() {
        assertThat(given().when(reserveForSpace(ADA, true, "shelf/"))).containsExactly(reservedForSpace("shelf/"));
        assertThat(given(reservedForSpace("shelf/")).when(reserveForSpace(ADA, true, "shelf/")))
                .isEmpty();
        assertThatThrownBy(() -> given(reservedForSpace("shelf/")).when(reserveForSpace(ADA, true, "board/")))
                .hasMessage("PLACE_TAKEN");
    }

    @Test
    void a_place_for_a_space_takes_one_of_its_admins() {
        var command = new ReservePlaceForSpace(
                ADA, true, CONNECTION, "genomics", Prefix.opaque(SPACE), SPACE, ORGANIZATION, "Shelf", false);
        assertThatThrownBy(() -> given().when(command)).hasMessage("NOT_SPACE_ADMIN");
    }

    @ParameterizedTest
    @CsvSource({"a/,a/", "a/,a/b/", "a/b/,a/", "'',a/", "a/,''", "'',''"})
    void places_of_spaces_lie_outside_every_projects(String taken, String wanted) {
        assertThatThrownBy(() -> given(reserved(FIRST, taken)).when(reserveForSpace(ADA, true, wanted)))
                .hasMessage("PLACE_TAKEN");
        assertThatThrownBy(() -> given(reservedForSpace(taken)).when(reserve(FIRST, wanted)))
                .hasMessage("PLACE_TAKEN");
    }

    @Test
    void anybody_of_the_organization_gets_a_fresh_opaque_place_for_a_space() {
        String fresh = Prefix.opaque(SPACE);
        assertThat(given(reserved(FIRST, Prefix.opaque(FIRST))).when(reserveForSpace(ADA, false, fresh)))
                .containsExactly(reservedForSpace(fresh));
        for (var prefix : List.of("", "shelf/", Prefix.opaque(FIRST), Prefix.opaque(new SpaceId(UUID.randomUUID()))))
            assertThatThrownBy(() -> given().when(reserveForSpace(ADA, false, prefix)))
                    .hasMessage("NOT_CONNECTION_ADMINISTRATOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*/", "a?/", "${aws:username}/", "../", "a//b/", "a", "/a/", "a%2Fb/"})
    void pitfall_01_and_05_places_of_spaces_are_as_plain_as_those_of_projects(String prefix) {
        assertThatThrownBy(() -> given().when(reserveForSpace(ADA, true, prefix)))
                .hasMessage("PLACE_INVALID");
    }

    private static Given<LocationCommand, LocationEvent, Location.State> given(LocationEvent... past) {
        return Given.given(new Location(), past);
    }

    private static ReservePlace reserve(ProjectId project, String prefix) {
        return new ReservePlace(ADA, true, CONNECTION, "genomics", prefix, project, ORGANIZATION, "Attic");
    }

    private static ReservePlace inModule(Actor actor, boolean createsInModule) {
        String prefix = Prefix.opaque(FIRST);
        return new ReservePlace(
                actor, true, CONNECTION, "genomics", prefix, FIRST, ORGANIZATION, "Attic", MODULE, createsInModule);
    }

    private static ReservePlace as(Actor actor, boolean administersConnection, String prefix) {
        return new ReservePlace(
                actor, administersConnection, CONNECTION, "genomics", prefix, FIRST, ORGANIZATION, "Attic");
    }

    private static PlaceReserved reserved(ProjectId project, String prefix) {
        return new PlaceReserved(
                LocationId.of(CONNECTION, "genomics"),
                CONNECTION,
                "genomics",
                prefix,
                project,
                ORGANIZATION,
                "Attic",
                ADA.userId(),
                null);
    }

    private static ReservePlaceForSpace reserveForSpace(Actor actor, boolean administers, String prefix) {
        return new ReservePlaceForSpace(
                actor, administers, CONNECTION, "genomics", prefix, SPACE, ORGANIZATION, "Shelf", true);
    }

    private static PlaceReservedForSpace reservedForSpace(String prefix) {
        return new PlaceReservedForSpace(
                LocationId.of(CONNECTION, "genomics"),
                CONNECTION,
                "genomics",
                prefix,
                SPACE,
                ORGANIZATION,
                "Shelf",
                ADA.userId());
    }
}
