package dev.chatelaine.local.system;

import static dev.chatelaine.local.system.Workshop.capabilities;
import static dev.chatelaine.local.system.Workshop.email;
import static dev.chatelaine.local.system.Workshop.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.local.api.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people know from platforms for projects on S3 storage (S0): each test is named after what it should do. */
@ExtendWith(RunningStack.class)
class S0StorageIT {

    private final Workshop house;

    S0StorageIT(TestingStack stack) {
        this.house = new Workshop(stack);
    }

    @Test
    void keysAreStoredEncryptedAndNeverShownAgain() {
        var answer = house.register(house.registration()).expect(201);
        var connection = answer.text("connectionId");

        assertThat(answer.body().toString()).doesNotContain(Workshop.SECRET);
        for (var path : List.of(
                "/v1/storage-connections/" + connection,
                "/v1/storage-connections",
                "/v1/activity?limit=200&organization=" + house.organization))
            assertThat(house.ada.get(path).expect(200).body().toString()).doesNotContain(Workshop.SECRET);
    }

    @Test
    void withARoleKeysAreEphemeralTimeBoundAndRestricted() {
        var project = house.project("Ephemeral");
        Patience.await(() -> house.keys(house.ada, project).is(200));
        var keys = house.ada
                .post("/v1/credentials", Map.of("projectId", project, "durationSeconds", 900))
                .expect(200)
                .body();

        assertThat(keys.path("sessionToken").asText()).isNotEmpty();
        assertThat(Instant.parse(keys.path("expiration").asText()))
                .isBetween(Instant.now().plusSeconds(800), Instant.now().plusSeconds(900));
        try (var ring = new KeyRing(keys)) {
            assertThat(ring.writes("new.txt")).isEqualTo(200);
            assertThat(ring.lists()).isEqualTo(200);
            assertThat(ring.reads("new.txt")).isEqualTo(200);
            assertThat(ring.deletes("new.txt")).isBetween(200, 204);
            assertThat(ring.lists("scans/")).as("beside the project").isEqualTo(403);
            assertThat(ring.reads("../../scans/patient-001.txt")).isNotEqualTo(200);
        }
    }

    @Test
    void withoutARoleItSaysSoAndNeverHandsOutBaseKeys() {
        var careless = house.registration();
        careless.remove("roleArn");
        house.register(careless).expectProblem(400, "role-arn-required");
    }

    @Test
    void aProjectIsCreatedOnAnExistingBucketWithoutMovingDataOrOnANewPrefix() {
        var connection = house.register(house.registration()).expect(201).text("connectionId");
        var existing = create(house.ada, connection, "scans/");
        Patience.await(() -> house.keys(house.ada, existing).is(200));
        try (var ring = new KeyRing(house.keys(house.ada, existing).body())) {
            assertThat(ring.reads("patient-001.txt"))
                    .as("what lay there before")
                    .isEqualTo(200);
        }
        house.ada
                .post("/v1/projects", place(connection, "scans/part/"))
                .expectProblem(409, "place-taken"); // on top of another project
        var fresh = create(house.ada, connection, null);
        assertThat(house.ada
                        .get("/v1/projects/" + fresh)
                        .expect(200)
                        .body()
                        .at("/storage/prefix")
                        .asText())
                .isNotEmpty()
                .isNotEqualTo("scans/");
    }

    @Test
    void theCreatorBecomesProjectAdministratorAndRolesAreAdministratorContributorViewer() {
        var project = house.project("Roles");
        Patience.await(() -> capabilities(house.access(house.ada, project)).contains("delete"));
        assertThat(house.access(house.ada, project).at("/roles/project").asText())
                .isEqualTo("administrator");

        house.takesIn(project, house.bob, "contributor", true, true);
        house.takesIn(project, house.carol, "viewer", false, true);
        assertThat(capabilities(house.access(house.bob, project))).containsExactly("list", "read", "write");
        assertThat(capabilities(house.access(house.carol, project))).containsExactly("list", "read");
    }

    @Test
    void administratorsAddMembersAndAPersonMustHaveSignedInOnceToBeAddedAsAUser() {
        var project = house.project("Members");
        var nobody =
                Map.<String, Object>of("type", "user", "id", UUID.randomUUID().toString());
        house.add(project, entry(nobody, "viewer", false, true)).expectProblem(404, "person-unknown");
        house.takesIn(project, house.bob, "viewer", false, true);
        house.bob
                .post("/v1/projects/" + project + "/team", entry(email("new@example.org"), "viewer", false, true))
                .expectProblem(403, "not-project-administrator");
    }

    @Test
    void anyoneMayLeaveAndAtLeastOneAdministratorAlwaysRemains() {
        var project = house.project("Leaving");
        house.takesIn(project, house.bob, "viewer", false, true);
        assertThat(capabilities(house.access(house.bob, project))).isNotEmpty();
        house.bob.post("/v1/projects/" + project + "/leave").expect(200);
        house.keys(house.bob, project).expectProblem(403, "access-denied");
        house.ada.post("/v1/projects/" + project + "/leave").expectProblem(409, "last-administrator");
    }

    private String create(Person creator, String connection, String prefix) {
        return creator.post("/v1/projects", place(connection, prefix))
                .expect(201)
                .text("projectId");
    }

    private Map<String, Object> place(String connection, String prefix) {
        var storage = prefix == null
                ? Map.of("connectionId", connection, "bucket", Workshop.BUCKET)
                : Map.of("connectionId", connection, "bucket", Workshop.BUCKET, "prefix", prefix);
        return Map.of("organizationId", house.organization, "name", "Place", "storage", storage);
    }
}
