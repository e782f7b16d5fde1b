package dev.chatelaine.project.space;

import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.testing.Person;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spaces, as clients of the API use them. */
final class SpaceClient {

    private SpaceClient() {}

    static Response create(Person who, OrganizationId organization, ConnectionId connection, String prefix) {
        var storage = new HashMap<String, Object>();
        storage.put("connectionId", connection.toString());
        storage.put("bucket", "genomics");
        if (prefix != null) storage.put("prefix", prefix);
        return who.asks()
                .body(Map.of("organizationId", organization.toString(), "name", "Shelf", "storage", storage))
                .post("/v1/spaces");
    }

    /** A space with a fresh place. */
    static String space(Person who, OrganizationId organization, ConnectionId connection) {
        return create(who, organization, connection, null)
                .then()
                .statusCode(201)
                .extract()
                .path("spaceId");
    }

    static Response put(Person who, String space, String principal, String role) {
        return who.asks().body(Map.of("role", role)).put("/v1/spaces/" + space + "/collaborators/" + principal);
    }

    static Response remove(Person who, String space, String principal) {
        return who.asks().delete("/v1/spaces/" + space + "/collaborators/" + principal);
    }

    static Response attach(Person who, String space, String scope) {
        return who.asks().put("/v1/spaces/" + space + "/attachments/" + scope);
    }

    static Response detach(Person who, String space, String scope) {
        return who.asks().delete("/v1/spaces/" + space + "/attachments/" + scope);
    }

    /** What they may do in it; null if they do not get in, or do not even see it. */
    static String access(Person who, String space) {
        var answer = who.asks().get("/v1/spaces/" + space);
        return answer.statusCode() == 404
                ? null
                : answer.then().statusCode(200).extract().path("access");
    }

    static List<String> listed(Person who, String organization) {
        var found = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var request = who.asks().queryParam("limit", 2).queryParam("cursor", cursor);
            if (organization != null) request.queryParam("organization", organization);
            var page = request.get("/v1/spaces").then().statusCode(200).extract();
            found.addAll(page.path("items.spaceId"));
            cursor = page.path("next");
        }
        return found;
    }
}
