package dev.chatelaine.identity;

import static io.restassured.RestAssured.given;

import dev.chatelaine.chassis.testing.TestingIssuer;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody at the keyboard. Whatever one visitor has done is known to the requests of all that follow. */
public final class Visitor {

    private static final String CONSISTENCY = "Consistency-Token";

    private static volatile String news;

    public final UUID id;
    public final String name;
    public final String email;
    private volatile String token;

    private Visitor(UUID id, String name, String email) {
        this.id = id;
        this.name = name;
        this.email = email;
        signIn();
    }

    /** Somebody who has an account. */
    public static Visitor of(UUID id, String email, String name) {
        return new Visitor(id, name, email);
    }

    /** A person whom nobody has seen before. */
    public static Visitor called(String name) {
        var id = UUID.randomUUID();
        return new Visitor(id, name, name.toLowerCase() + "-" + id + "@example.org");
    }

    /** Takes a new token, as after a new sign-in. */
    public Visitor signIn() {
        return signInWith(TestingIssuer.token(id, email, name));
    }

    public Visitor signInWith(String otherToken) {
        token = otherToken;
        return this;
    }

    public Response get(String path, Object... parameters) {
        return remember(request().get(path, parameters));
    }

    public Response post(String path, Object body, Object... parameters) {
        return remember(request().body(body).post(path, parameters));
    }

    public Response patch(String path, Object body, Object... parameters) {
        return remember(request().body(body).patch(path, parameters));
    }

    public Response put(String path, Object body, Object... parameters) {
        return remember(request().contentType(ContentType.JSON).body(body).put(path, parameters));
    }

    public Response delete(String path, Object... parameters) {
        return remember(request().delete(path, parameters));
    }

    /** Creates a team and says its id. */
    public String createsTeam(String organization, Map<String, ?> team) {
        return post("/v1/organizations/{id}/teams", team, organization)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response putsIntoTeam(String team, Visitor member, String role) {
        return put("/v1/teams/{id}/members/{user}", Map.of("role", role), team, member.id);
    }

    /** For requests that carry more than these. */
    public RequestSpecification request() {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON);
        return news == null ? request : request.header(CONSISTENCY, news);
    }

    /** Founds an organization and says its id. */
    public String founds(String organization) {
        return post("/v1/organizations", Map.of("name", organization))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Invites somebody, who accepts at once. */
    public void takesIn(String organization, Visitor invited, String... roles) {
        String invitee = invites(organization, invited, roles)
                .then()
                .statusCode(201)
                .extract()
                .path("inviteeId");
        invited.accepts(invitee).then().statusCode(204);
    }

    public Response accepts(String invitee) {
        return answers(invitee, "accept");
    }

    public Response rejects(String invitee) {
        return answers(invitee, "reject");
    }

    private Response answers(String invitee, String answer) {
        return remember(request().post("/v1/me/organization-invitations/{invitee}/" + answer, invitee));
    }

    public Response sends(String organization, String invitee) {
        return remember(request().post("/v1/organizations/{id}/invitations/{invitee}/send", organization, invitee));
    }

    public Response withdraws(String organization, String invitee) {
        return remember(request().delete("/v1/organizations/{id}/invitations/{invitee}", organization, invitee));
    }

    public Response leaves(String organization) {
        return remember(request().post("/v1/organizations/{id}/leave", organization));
    }

    public Response invites(String organization, Visitor invited, String... roles) {
        return post(
                "/v1/organizations/{id}/invitations",
                Map.of("email", invited.email, "fullName", invited.name, "roles", List.of(roles)),
                organization);
    }

    public Response disables(String organization) {
        return remember(request().post("/v1/organizations/{id}/disable", organization));
    }

    public Response enables(String organization) {
        return remember(request().post("/v1/organizations/{id}/enable", organization));
    }

    public Response deactivates(String organization, Visitor member) {
        return remember(request().post("/v1/organizations/{id}/users/{user}/deactivate", organization, member.id));
    }

    public Response reactivates(String organization, Visitor member) {
        return remember(request().post("/v1/organizations/{id}/users/{user}/reactivate", organization, member.id));
    }

    public Response changesRoles(String organization, Visitor member, String... roles) {
        return patch(
                "/v1/organizations/{id}/users/{user}/roles", Map.of("roles", List.of(roles)), organization, member.id);
    }

    /** Notes what the answer brought about, for those that follow. */
    public static Response remember(Response response) {
        var token = response.header(CONSISTENCY);
        if (token != null) news = token;
        return response;
    }
}
