package dev.chatelaine.access;

import dev.chatelaine.chassis.testing.TestingEvents;
import dev.chatelaine.chassis.testing.TestingIssuer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Publishes what the other services would, each event in its place in its stream, and remembers the streams. */
public final class House {

    public static final String PROJECT = "dev.chatelaine.project.";
    public static final String IDENTITY = "dev.chatelaine.identity.";
    private static final Map<String, Long> LAST = new HashMap<>();

    private House() {}

    /** Somebody who can sign in. */
    public record Person(UUID id, String name) {

        public static Person named(String name) {
            return new Person(UUID.randomUUID(), name);
        }

        public String token() {
            return TestingIssuer.token(id, name.toLowerCase() + "@example.org", name);
        }

        public void isKnown() {
            TestingEvents.put(
                    "chatelaine.people",
                    id.toString(),
                    Map.of("userId", id.toString(), "fullName", name, "email", name.toLowerCase() + "@example.org"));
        }

        public void isForgotten() {
            TestingEvents.put("chatelaine.people", id.toString(), null);
        }
    }

    /** What an entry of a team gives: a level in the project, and that of a viewer in flow unless there is none at all. */
    public record Terms(String role, boolean upload, boolean download, Instant startsAt, Instant endsAt) {

        public static Terms of(String role, boolean upload, boolean download) {
            return new Terms(role, upload, download, null, null);
        }

        Map<String, Object> data(UUID project, UUID entry) {
            var flow = role.equals("no-access") ? role : "viewer";
            var data = new HashMap<String, Object>();
            data.put("projectId", project.toString());
            data.put("entryId", entry.toString());
            data.put("roles", Map.of("project", role, "flow", flow, "base", "no-access", "bench", "no-access"));
            data.put("upload", upload);
            data.put("download", download);
            data.put("startsAt", startsAt == null ? null : startsAt.toString());
            data.put("endsAt", endsAt == null ? null : endsAt.toString());
            data.put("reason", "because");
            return data;
        }
    }

    public static UUID organizationOf(Person founder) {
        return organizationOf(founder, Instant.now());
    }

    /** An organization that began at that instant. */
    public static UUID organizationOf(Person founder, Instant at) {
        var organization = UUID.randomUUID();
        TestingEvents.publishAt(
                at,
                "chatelaine.identity",
                IDENTITY + "OrganizationFounded.v1",
                organization.toString(),
                next(organization),
                founder.id().toString(),
                Map.of("organizationId", organization, "name", "Example Labs", "founderId", founder.id()));
        joins(organization, founder, founder, "admin");
        return organization;
    }

    public static void joins(UUID organization, Person actor, Person user, String... roles) {
        identity(
                "OrganizationMemberJoined",
                organization,
                actor,
                Map.of("organizationId", organization, "userId", user.id(), "roles", Arrays.asList(roles)));
    }

    /** Any event that is about a member of an organization and says no more. */
    public static void member(String event, UUID organization, Person actor, Person user) {
        identity(event, organization, actor, Map.of("organizationId", organization, "userId", user.id()));
    }

    /** Any event about an account. */
    public static void user(String event, Person actor, Person user) {
        identity(event, user.id(), actor, Map.of("userId", user.id()));
    }

    /** A project with its creator, as project-service begins one. */
    public static UUID project(UUID organization, Person creator) {
        var project = UUID.randomUUID();
        project(project, organization, creator);
        return project;
    }

    /** The same with an id that others may have heard of before. */
    public static void project(UUID project, UUID organization, Person creator) {
        project(
                "ProjectCreated",
                project,
                creator,
                Map.of(
                        "projectId",
                        project,
                        "organizationId",
                        organization,
                        "name",
                        "Genomes",
                        "ownerId",
                        creator.id(),
                        "storage",
                        Map.of("connectionId", "c-1", "bucket", "genomics", "prefix", "p/" + project)));
        added(project, creator, creator, Terms.of("administrator", true, true));
    }

    public static UUID added(UUID project, Person actor, Person user, Terms terms) {
        var entry = UUID.randomUUID();
        var data = terms.data(project, entry);
        data.put("userId", user.id().toString());
        project("MemberAdded", project, actor, data);
        return entry;
    }

    /** The same, as if it had happened at another time. */
    public static UUID added(UUID project, Person actor, Person user, Terms terms, Instant at) {
        var entry = UUID.randomUUID();
        var data = terms.data(project, entry);
        data.put("userId", user.id().toString());
        TestingEvents.publishAt(
                at,
                "chatelaine.project",
                PROJECT + "MemberAdded.v1",
                project.toString(),
                next(project),
                actor.id().toString(),
                data);
        return entry;
    }

    /** A team of an organization with these members. */
    public static UUID team(UUID organization, Person actor, Person... members) {
        var team = UUID.randomUUID();
        identity(
                "TeamCreated",
                team,
                actor,
                Map.of("organizationId", organization, "teamId", team, "name", "Readers", "description", ""));
        for (var member : members) inTeam("TeamMemberAdded", organization, team, actor, member);
        return team;
    }

    /** Any event about a member of a team. */
    public static void inTeam(String event, UUID organization, UUID team, Person actor, Person member) {
        identity(
                event,
                team,
                actor,
                Map.of("organizationId", organization, "teamId", team, "userId", member.id(), "role", "member"));
    }

    public static UUID teamAdded(UUID project, Person actor, UUID team, Terms terms, UUID... roleTemplates) {
        var entry = UUID.randomUUID();
        var data = terms.data(project, entry);
        data.put("teamId", team.toString());
        data.put("roleTemplates", Arrays.asList(roleTemplates));
        project("TeamAdded", project, actor, data);
        return entry;
    }

    public static UUID invited(UUID project, Person actor, Terms terms) {
        var entry = UUID.randomUUID();
        var data = terms.data(project, entry);
        data.put("principal", Map.of("type", "email", "id", UUID.randomUUID().toString()));
        data.put("held", false);
        project("MemberInvited", project, actor, data);
        return entry;
    }

    public static void changed(UUID project, UUID entry, Person actor, Terms terms) {
        project("MemberAccessChanged", project, actor, terms.data(project, entry));
    }

    /** Any event that is about an entry and says no more than whose it is. */
    public static void entry(String event, UUID project, UUID entry, Person actor) {
        project(event, project, actor, Map.of("projectId", project, "entryId", entry, "userId", actor.id()));
    }

    public static void project(String event, UUID project, Person actor, Map<String, ?> data) {
        publish("chatelaine.project", PROJECT + event + ".v1", project, actor, data);
    }

    public static void identity(String event, UUID stream, Person actor, Map<String, ?> data) {
        publish("chatelaine.identity", IDENTITY + event + ".v1", stream, actor, data);
    }

    public static void publish(String topic, String type, UUID stream, Person actor, Map<String, ?> data) {
        TestingEvents.publish(
                topic, type, stream.toString(), next(stream), actor.id().toString(), data);
    }

    private static long next(UUID stream) {
        return LAST.merge(stream.toString(), 0L, (last, _) -> last + 1);
    }

    /** The sequence number of the last event of a stream. */
    public static long last(UUID stream) {
        return LAST.get(stream.toString());
    }

    /** A person with accepted terms in a project, by invitation. */
    public static UUID accepted(UUID project, Person administrator, Person user, Terms terms) {
        var entry = invited(project, administrator, terms);
        entry("InvitationAccepted", project, entry, user);
        return entry;
    }
}
