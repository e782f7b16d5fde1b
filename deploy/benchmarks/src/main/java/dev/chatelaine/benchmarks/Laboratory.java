package dev.chatelaine.benchmarks;

import dev.chatelaine.chassis.testing.TestingEvents;
import dev.chatelaine.chassis.testing.TestingIssuer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organization with an administrator, Ada, a member, Bob, and a storage connection, as other services would tell. */
final class Laboratory {

    final UUID ada = UUID.randomUUID();
    final UUID bob = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private final UUID connection = UUID.randomUUID();

    /** Publishes it. */
    static Laboratory founded() {
        var lab = new Laboratory();
        lab.identity(0, "OrganizationFounded", Map.of("name", "Example Labs", "founderId", lab.ada));
        lab.identity(1, "OrganizationMemberJoined", Map.of("userId", lab.ada, "roles", List.of("admin")));
        lab.identity(2, "OrganizationMemberJoined", Map.of("userId", lab.bob, "roles", List.of("member")));
        var place = Map.of(
                "connectionId",
                lab.connection,
                "organizationId",
                lab.organization,
                "name",
                "Local",
                "registeredBy",
                lab.ada);
        TestingEvents.publish(
                "chatelaine.broker",
                "dev.chatelaine.broker.StorageConnectionRegistered.v1",
                lab.connection.toString(),
                0,
                "benchmark",
                place);
        return lab;
    }

    private void identity(long sequence, String event, Map<String, ?> data) {
        var all = new HashMap<String, Object>(data);
        all.put("organizationId", organization);
        TestingEvents.publish(
                "chatelaine.identity",
                "dev.chatelaine.identity." + event + ".v1",
                organization.toString(),
                sequence,
                "benchmark",
                all);
    }

    String tokenOf(UUID person) {
        return TestingIssuer.token(person, person + "@example.org", "Somebody");
    }

    /** So many projects of Ada's. */
    List<String> projects(int number, RunningService projectService) throws IOException, InterruptedException {
        var request = Wire.request("POST", "/v1/projects", tokenOf(ada), newProject());
        var projects = new ArrayList<String>();
        try (var wire = new Wire(projectService.port())) {
            while (wire.ask(request).status() != 201) Thread.sleep(100); // what was published has not arrived yet
            while (projects.size() < number) {
                var made = wire.ask(request).expect(201).json();
                projects.add(made.path("projectId").asText());
            }
        }
        return projects;
    }

    private String newProject() {
        return "{\"organizationId\":\"%s\",\"name\":\"Genomes\",\"storage\":{\"connectionId\":\"%s\",\"bucket\":\"genomics\"}}"
                .formatted(organization, connection);
    }
}
