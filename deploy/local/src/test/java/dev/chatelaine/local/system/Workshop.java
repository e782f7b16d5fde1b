package dev.chatelaine.local.system;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import dev.chatelaine.local.api.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of Example Labs, a storage connection of theirs, and what they do all day: projects on fresh places. */
final class Workshop {

    static final String SECRET = "local-secret-for-this-laptop-only-0001";
    static final String BUCKET = "imaging";

    final Site site;
    final Person ada;
    final Person bob;
    final Person carol;
    final Person dave;
    final Person eve;
    final String organization;
    private final String storage;
    private String connection;

    Workshop(TestingStack stack) {
        site = new Site(stack.ports().publicUrl());
        storage = "http://localhost:" + stack.ports().storage();
        ada = new Person(site, "ada");
        bob = new Person(site, "bob");
        carol = new Person(site, "carol");
        dave = new Person(site, "dave");
        eve = new Person(site, "eve");
        organization =
                ada.get("/v1/me").expect(200).body().at("/organizations/0/id").asText();
    }

    static String idOf(Person person) {
        return person.get("/v1/me").expect(200).text("userId");
    }

    /** What is sent to register the storage; with a role, unless it is taken out. */
    Map<String, Object> registration() {
        return new HashMap<>(Map.of(
                "organizationId", organization,
                "name", "Workshop",
                "provider", "local",
                "endpoint", storage,
                "region", "us-east-1",
                "accessKeyId", "CHATELAINELOCAL00001",
                "secretAccessKey", SECRET,
                "roleArn", "arn:aws:iam:::role/chatelaine",
                "probeBucket", BUCKET));
    }

    Answer register(Map<String, Object> registration) {
        return ada.post("/v1/storage-connections", registration);
    }

    /** One connection is enough for all projects of a test. */
    String connection() {
        if (connection == null)
            connection = register(registration()).expect(201).text("connectionId");
        return connection;
    }

    /** A project of Ada's on a fresh place. */
    String project(String name) {
        return projectOf(ada, name, Map.of());
    }

    String projectOf(Person creator, String name, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("organizationId", organization);
        body.put("name", name);
        body.put("storage", Map.of("connectionId", connection(), "bucket", BUCKET));
        return creator.hearsFrom(ada).post("/v1/projects", body).expect(201).text("projectId");
    }

    /** An entry of a team with one role in the project and none elsewhere. */
    static Map<String, Object> entry(Map<String, Object> principal, String role, boolean upload, boolean download) {
        return new HashMap<>(Map.of(
                "principal", principal,
                "roles", Map.of("project", role),
                "upload", upload,
                "download", download,
                "notify", false));
    }

    static Map<String, Object> user(Person person) {
        return Map.of("type", "user", "id", idOf(person));
    }

    static Map<String, Object> email(String address) {
        return Map.of("type", "email", "email", address);
    }

    static Map<String, Object> team(String id) {
        return Map.of("type", "team", "id", id);
    }

    Answer add(String project, Map<String, Object> entry) {
        return ada.post("/v1/projects/" + project + "/team", entry);
    }

    /** Invites somebody, who accepts at once; says the entry's id. */
    String takesIn(String project, Person person, String role, boolean upload, boolean download) {
        var body = entry(user(person), role, upload, download);
        body.put("notify", true); // what is held back cannot be accepted
        String id = add(project, body).expect(201).text("entryId");
        person.hearsFrom(ada).post("/v1/me/invitations/" + id + "/accept").expect(204);
        ada.hearsFrom(person);
        return id;
    }

    /** A team of the organization. */
    String teamOf(String name, Person... members) {
        String id = ada.post("/v1/organizations/" + organization + "/teams", Map.of("name", name))
                .expect(201)
                .text("id");
        for (var member : members)
            ada.put("/v1/teams/" + id + "/members/" + idOf(member), Map.of("role", "member"))
                    .expect(204);
        return id;
    }

    /** A module of the organization, whose creator is not thereby in it. */
    Answer module(String name) {
        return ada.post("/v1/organizations/" + organization + "/modules", Map.of("name", name, "product", "workshop"))
                .expect(201);
    }

    Answer moduleRole(String module, Person person, String role) {
        return ada.put("/v1/modules/" + module + "/roles/user:" + idOf(person), Map.of("role", role));
    }

    /** What a person may do, as they ask themselves. */
    JsonNode access(Person person, String project) {
        return person.hearsFrom(ada)
                .get("/v1/access/effective?project=" + project)
                .expect(200)
                .body();
    }

    static List<String> capabilities(JsonNode access) {
        return texts(access.path("capabilities"));
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    Answer keys(Person person, String project) {
        return person.hearsFrom(ada).post("/v1/credentials", Map.of("projectId", project));
    }
}
