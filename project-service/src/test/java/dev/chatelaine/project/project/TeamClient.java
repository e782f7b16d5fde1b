package dev.chatelaine.project.project;

import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.testing.Person;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** The team of one project, as clients of the API use it. */
public final class TeamClient {

    private final String project;

    public TeamClient(String project) {
        this.project = project;
    }

    /** The path of the team. */
    public String path() {
        return "/v1/projects/" + project + "/team";
    }

    /** The body of an invitation, to change at will. */
    public static Map<String, Object> entry(Map<String, ?> principal, String role) {
        var body = new HashMap<String, Object>();
        body.put("principal", principal);
        body.put("roles", Map.of("project", role));
        body.put("upload", false);
        body.put("download", true);
        return body;
    }

    public static Map<String, ?> user(Person person) {
        return Map.of("type", "user", "id", person.id());
    }

    public static Map<String, ?> email(String address) {
        return Map.of("type", "email", "email", address);
    }

    public static Map<String, ?> team(TeamId team) {
        return Map.of("type", "team", "id", team.value());
    }

    public Response post(Person by, Map<String, ?> body) {
        return by.asks().body(body).post(path());
    }

    /** Invites and returns the entry's id. */
    public String invite(Person by, Map<String, ?> principal, String role) {
        return post(by, entry(principal, role)).then().statusCode(201).extract().path("entryId");
    }

    public void accept(Person who, String entry) {
        who.asks().post("/v1/me/invitations/" + entry + "/accept").then().statusCode(204);
    }

    /** Invites a user, who accepts. */
    public String join(Person by, Person who, String role) {
        String entry = invite(by, user(who), role);
        accept(who, entry);
        return entry;
    }

    public Response patch(Person by, String entry, Object body) {
        return by.asks().body(body).patch(path() + "/" + entry);
    }

    public Response remove(Person by, String entry) {
        return by.asks().delete(path() + "/" + entry);
    }

    public Response act(Person by, String entry, String action) {
        return by.asks().post(path() + "/" + entry + "/" + action);
    }

    public Response list(Person by) {
        return by.asks().get(path());
    }
}
