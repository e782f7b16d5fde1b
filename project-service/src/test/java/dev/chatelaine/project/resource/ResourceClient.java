package dev.chatelaine.project.resource;

import dev.chatelaine.project.testing.Person;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Resources, as clients of the API use them. */
final class ResourceClient {

    private ResourceClient() {}

    static Response register(Person who, String project, String type, String space, String path) {
        var body = new HashMap<String, Object>();
        body.put("projectId", project);
        body.put("type", type);
        body.put("name", "Reads");
        if (space != null) body.put("spaceId", space);
        if (path != null) body.put("path", path);
        return who.asks().body(body).post("/v1/resources");
    }

    /** Registers it in its project's own place and returns its id. */
    static String resource(Person who, String project, String type) {
        return register(who, project, type, null, null)
                .then()
                .statusCode(201)
                .extract()
                .path("resourceId");
    }

    static Response get(Person who, String resource) {
        return who.asks().get("/v1/resources/" + resource);
    }

    static Response share(Person who, String resource, String principal, String level) {
        return share(who, resource, principal, Map.of("level", level));
    }

    static Response share(Person who, String resource, String principal, Map<String, ?> body) {
        return who.asks().body(body).put("/v1/resources/" + resource + "/shares/" + principal);
    }

    static Response unshare(Person who, String resource, String principal) {
        return who.asks().delete("/v1/resources/" + resource + "/shares/" + principal);
    }

    static Response show(Person who, String resource, String visibility) {
        return who.asks().body(Map.of("visibility", visibility)).put("/v1/resources/" + resource + "/visibility");
    }

    static Response move(Person who, String resource, String space) {
        return who.asks().body(destination(space)).put("/v1/resources/" + resource + "/space");
    }

    static Response arrived(Person who, String resource, String space) {
        return who.asks().body(destination(space)).post("/v1/resources/" + resource + "/space/arrived");
    }

    private static Map<String, ?> destination(String space) {
        return space == null ? Map.of() : Map.of("spaceId", space);
    }

    static String user(Person person) {
        return "user:" + person.id();
    }

    /** What they may do with it: all actions; nothing if they do not see it. */
    static List<String> actions(Person who, String resource) {
        Response answer = get(who, resource);
        return answer.statusCode() == 404
                ? List.of()
                : answer.then().statusCode(200).extract().path("actions");
    }

    /** All that they find, of a project or of all, two at a time. */
    static List<String> listed(Person who, String project) {
        var found = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var request = who.asks().queryParam("limit", 2).queryParam("cursor", cursor);
            if (project != null) request.queryParam("project", project);
            var page = request.get("/v1/resources").then().statusCode(200).extract();
            found.addAll(page.path("items.resourceId"));
            cursor = page.path("next");
        }
        return found;
    }
}
