package dev.chatelaine.project.testing;

import static org.awaitility.Awaitility.await;

import dev.chatelaine.chassis.testing.TestingEvents;
import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.connection.Connections;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Teams;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Plays the other services: what they publish is known here when a method returns. */
@Singleton
public class Stage {

    private static final String IDENTITY = "chatelaine.identity";
    private static final String ACCESS = "chatelaine.access";
    private static final String BROKER = "chatelaine.broker";

    private final Directory directory;
    private final Teams teams;
    private final Connections connections;
    private final Map<UUID, Long> sequences = new ConcurrentHashMap<>();

    Stage(Directory directory, Teams teams, Connections connections) {
        this.directory = directory;
        this.teams = teams;
        this.connections = connections;
    }

    /** An organization with a first administrator. */
    public OrganizationId organization(String name, Person administrator) {
        var id = new OrganizationId(UUID.randomUUID());
        identity(
                "OrganizationFounded",
                id.value(),
                Map.of("organizationId", id, "name", name, "founderId", administrator.id()));
        join(id, administrator, OrganizationRole.ADMIN);
        return id;
    }

    public void join(OrganizationId organization, Person person, OrganizationRole role) {
        introduce(person);
        identity(
                "OrganizationMemberJoined",
                organization.value(),
                Map.of("organizationId", organization, "userId", person.id(), "roles", List.of(role)));
        await().atMost(Duration.ofSeconds(20)).until(() -> directory
                .actor(person.userId(), organization)
                .organizationRoles()
                .contains(role));
    }

    /** Their name and address are known. */
    public void introduce(Person person) {
        TestingEvents.put(
                "chatelaine.people",
                person.id().toString(),
                Map.of("userId", person.id(), "fullName", person.name(), "email", person.email()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> directory.person(person.userId()).isPresent());
    }

    public void deactivate(OrganizationId organization, Person person) {
        identity(
                "OrganizationMemberDeactivated",
                organization.value(),
                Map.of("organizationId", organization, "userId", person.id()));
        await().until(() -> !directory.actor(person.userId(), organization).active());
    }

    public void reactivate(OrganizationId organization, Person person) {
        identity(
                "OrganizationMemberReactivated",
                organization.value(),
                Map.of("organizationId", organization, "userId", person.id()));
        await().until(() -> directory.actor(person.userId(), organization).active());
    }

    /** The account itself is deactivated. */
    public void deactivateAccount(OrganizationId organization, Person person) {
        identity("UserDeactivated", person.id(), Map.of("userId", person.id()));
        await().until(() -> !directory.actor(person.userId(), organization).active());
    }

    public void disable(OrganizationId organization) {
        identity("OrganizationDisabled", organization.value(), Map.of("organizationId", organization));
        await().until(() -> directory.isDisabled(organization));
    }

    public void enable(OrganizationId organization) {
        identity("OrganizationEnabled", organization.value(), Map.of("organizationId", organization));
        await().until(() -> !directory.isDisabled(organization));
    }

    /** A team of these people. */
    public TeamId team(OrganizationId organization, String name, Person... members) {
        var id = new TeamId(UUID.randomUUID());
        identity(
                "TeamCreated",
                id.value(),
                Map.of("organizationId", organization, "teamId", id, "name", name, "description", ""));
        for (Person member : members) takeIn(organization, id, member);
        await().atMost(Duration.ofSeconds(20)).until(() -> teams.exists(id, organization));
        return id;
    }

    public void takeIn(OrganizationId organization, TeamId team, Person person) {
        team("TeamMemberAdded", organization, team, person);
        await().atMost(Duration.ofSeconds(20)).until(() -> teams.members(team).contains(person.userId()));
    }

    public void takeOut(OrganizationId organization, TeamId team, Person person) {
        team("TeamMemberRemoved", organization, team, person);
        await().until(() -> !teams.members(team).contains(person.userId()));
    }

    public void dissolve(OrganizationId organization, TeamId team) {
        identity("TeamDeleted", team.value(), Map.of("organizationId", organization, "teamId", team));
        await().until(() -> !teams.exists(team, organization));
    }

    private void team(String event, OrganizationId organization, TeamId team, Person person) {
        identity(
                event,
                team.value(),
                Map.of("organizationId", organization, "teamId", team, "userId", person.id(), "role", "member"));
    }

    public ConnectionId connection(OrganizationId organization, Person registeredBy) {
        var id = new ConnectionId(UUID.randomUUID());
        var data = new HashMap<String, Object>();
        data.put("connectionId", id);
        data.put("organizationId", organization);
        data.put("name", "Local");
        data.put("registeredBy", registeredBy.id());
        broker("StorageConnectionRegistered", id.value(), data);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> connections.find(id, organization).isPresent());
        return id;
    }

    public void vend(String project, UserId user, Instant expiresAt) {
        var lease = UUID.randomUUID();
        broker(
                "CredentialsVended",
                lease,
                Map.of("leaseId", lease, "projectId", project, "userId", user, "expiresAt", expiresAt));
    }

    /** A review orders that this entry ends; the same order may come twice. */
    public void orderRevocation(UUID revocation, String project, String entry, UUID reviewer) {
        var data = new HashMap<String, Object>();
        data.put("reviewId", UUID.randomUUID());
        data.put("revocationId", revocation);
        data.put("projectId", project);
        data.put("entryId", entry);
        data.put("reviewerId", reviewer);
        publish(ACCESS, "dev.chatelaine.access.GrantRevocationOrdered.v1", UUID.randomUUID(), data);
    }

    /** A project of this person, under a fresh prefix. */
    public String project(OrganizationId organization, ConnectionId connection, Person creator) {
        return create(creator, organization, connection, null)
                .then()
                .statusCode(201)
                .extract()
                .path("projectId");
    }

    public Response create(Person who, OrganizationId organization, ConnectionId connection, String prefix) {
        var storage = new HashMap<String, Object>();
        storage.put("connectionId", connection.toString());
        storage.put("bucket", "genomics");
        if (prefix != null) storage.put("prefix", prefix);
        return who.asks()
                .body(Map.of("organizationId", organization.toString(), "name", "Attic", "storage", storage))
                .post("/v1/projects");
    }

    private void identity(String event, UUID stream, Map<String, ?> data) {
        publish(IDENTITY, "dev.chatelaine.identity." + event + ".v1", stream, data);
    }

    private void broker(String event, UUID stream, Map<String, ?> data) {
        publish(BROKER, "dev.chatelaine.broker." + event + ".v1", stream, data);
    }

    private void publish(String topic, String type, UUID stream, Map<String, ?> data) {
        long sequence = sequences.merge(stream, 0L, (last, _) -> last + 1);
        TestingEvents.publish(topic, type, stream.toString(), sequence, "tests", data);
    }
}
