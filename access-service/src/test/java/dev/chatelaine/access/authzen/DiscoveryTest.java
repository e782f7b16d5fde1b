package dev.chatelaine.access.authzen;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** AuthZEN 1.0, level Discovery: where everything is, told without signing in. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DiscoveryTest {

    @TestHTTPResource
    URI root;

    @Test
    void the_endpoints_are_named_by_the_address_that_was_asked() {
        var base = root.toString().replaceAll("/$", "");
        var told = given().get("/.well-known/authzen-configuration")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .as(new TypeRef<Map<String, String>>() {});
        assertThat(told)
                .isEqualTo(Map.of(
                        "policy_decision_point", base,
                        "access_evaluation_endpoint", base + "/access/v1/evaluation",
                        "access_evaluations_endpoint", base + "/access/v1/evaluations",
                        "search_subject_endpoint", base + "/access/v1/search/subject",
                        "search_resource_endpoint", base + "/access/v1/search/resource",
                        "search_action_endpoint", base + "/access/v1/search/action"));
    }

    @Test
    void behind_the_gateway_they_are_the_gateways() {
        given().header("X-Forwarded-Host", "chatelaine.example.org")
                .header("X-Forwarded-Proto", "https")
                .get("/.well-known/authzen-configuration")
                .then()
                .body("policy_decision_point", equalTo("https://chatelaine.example.org"));
    }
}
