package dev.chatelaine.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.chassis.json.WireJson;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A graph of an organization with a project, grown from events as they are published, without a service around it. */
public final class TestingGraph {

    private final Graphs graphs = new Graphs();
    private final OrganizationId labs = new OrganizationId(UUID.randomUUID());
    private final ProjectId project = new ProjectId(UUID.randomUUID());
    private Instant at;

    /** @param at when all that follows happens */
    public TestingGraph(Instant at) {
        this.at = at;
        project("ProjectCreated", Map.of("organizationId", labs, "name", "Genomes", "ownerId", UUID.randomUUID()));
    }

    public Graphs graphs() {
        return graphs;
    }

    public Graph now() {
        return graphs.now();
    }

    public OrganizationId labs() {
        return labs;
    }

    public ProjectId project() {
        return project;
    }

    /** What follows happens at that instant. */
    public void goOnAt(Instant later) {
        at = later;
    }

    public void joins(UserId user, String role) {
        identity("OrganizationMemberJoined", Map.of("userId", user, "roles", List.of(role)));
    }

    public void team(TeamId team, UserId... members) {
        identity("TeamCreated", Map.of("teamId", team, "name", "Readers"));
        for (var member : members) identity("TeamMemberAdded", Map.of("teamId", team, "userId", member));
    }

    /** An event about the organization. */
    public void identity(String event, Map<String, ?> data) {
        var all = new HashMap<String, Object>(data);
        all.put("organizationId", labs);
        apply("identity." + event, all);
    }

    public UUID given(UserId user, Map<String, String> roles, Instant endsAt) {
        return entry("MemberAdded", Map.of("userId", user), roles, endsAt);
    }

    public UUID given(TeamId team, Map<String, String> roles) {
        return entry("TeamAdded", Map.of("teamId", team), roles, null);
    }

    private UUID entry(String event, Map<String, ?> whose, Map<String, String> roles, Instant endsAt) {
        var entry = UUID.randomUUID();
        var data = new HashMap<String, Object>(whose);
        data.putAll(Map.of("entryId", entry, "roles", roles, "upload", false, "download", true));
        data.put("endsAt", endsAt);
        project(event, data);
        return entry;
    }

    /** An event about the project. */
    public void project(String event, Map<String, ?> data) {
        var all = new HashMap<String, Object>(data);
        all.put("projectId", project);
        apply("project." + event, all);
    }

    private void apply(String event, Map<String, ?> data) {
        ObjectNode json = WireJson.forEvents().valueToTree(data);
        var id = UUID.randomUUID().toString();
        var type = "dev.chatelaine." + event + ".v1";
        graphs.apply(new PublishedEvent(id, "/test", type, id, 0, at, "tests", json, "test", 0, 0));
    }
}
