package dev.chatelaine.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganizationResourceTest {

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");

    @Test
    void anybody_may_found_one_and_administers_it() {
        var answer = ada.post("/v1/organizations", Map.of("name", "Example Labs"))
                .then()
                .statusCode(201)
                .body("name", equalTo("Example Labs"))
                .body("roles", contains("admin"))
                .extract();
        String id = answer.path("id");
        assertThat(answer.header("Location")).endsWith("/v1/organizations/" + id);
        ada.get("/v1/organizations/{id}", id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("Example Labs"))
                .body("roles", contains("admin"));
    }

    @Test
    void one_is_renamed() {
        var id = ada.founds("Example Labs");
        ada.patch("/v1/organizations/{id}", Map.of("name", "Better Labs"), id)
                .then()
                .statusCode(204);
        ada.get("/v1/organizations/{id}", id).then().body("name", equalTo("Better Labs"));
    }

    @Test
    void a_repeated_request_founds_one() {
        var key = UUID.randomUUID().toString();
        var first = foundWith(key);
        assertThat(foundWith(key)).isEqualTo(first);
        ada.get("/v1/organizations").then().body("items.id", contains(first));
        assertThat(storage.events("OrganizationFounded", first)).isEqualTo(1);
    }

    @Test
    void the_list_is_complete_whatever_the_size_of_its_parts() {
        var founded = new ArrayList<String>();
        for (int i = 0; i < 5; i++) founded.add(ada.founds("Labs " + i));
        assertThat(walk("/v1/organizations?limit=2")).containsExactlyInAnyOrderElementsOf(founded);
        assertThat(walk("/v1/organizations?limit=5")).containsExactlyInAnyOrderElementsOf(founded);
        assertThat(walk("/v1/organizations?limit=200")).containsExactlyInAnyOrderElementsOf(founded);
    }

    @Test
    void the_list_shows_nothing_of_others() {
        ada.founds("Example Labs");
        Visitor.called("Bob").get("/v1/organizations").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        for (var cursor : List.of("%%%", "AAAA", "bm8tdXVpZA"))
            ada.get("/v1/organizations?cursor={cursor}", cursor)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/invalid-field"))
                    .body("errors[0].field", equalTo("cursor"));
    }

    private String foundWith(String key) {
        return ada.request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Example Labs"))
                .post("/v1/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> walk(String path) {
        var ids = new ArrayList<String>();
        String next = null;
        do {
            var part = ada.get(next == null ? path : path + "&cursor=" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(part.<List<String>>path("items.id"));
            next = part.path("next");
        } while (next != null);
        return ids;
    }
}
