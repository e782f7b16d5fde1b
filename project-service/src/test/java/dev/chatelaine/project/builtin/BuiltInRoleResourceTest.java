package dev.chatelaine.project.builtin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everybody who has signed in reads what the built-in roles permit. */
@ServiceTest
class BuiltInRoleResourceTest {

    @Test
    void the_roles_of_each_category_with_all_that_they_permit() {
        String contributor = "categories.find { it.name == 'project' }.roles.find { it.name == 'contributor' }";
        Person.named("Eve")
                .asks()
                .get("/v1/roles/built-in")
                .then()
                .statusCode(200)
                .body("categories[0].name", equalTo("project"))
                .body(contributor + ".permissions.resourceType", hasItem("connector"))
                .body(
                        contributor + ".permissions",
                        hasItem(Map.of("resourceType", "sample", "action", "create", "reserved", false)))
                .body("shared.find { it.type == 'workflow' }.view", contains("view-logs"));
    }

    @Test
    void nobody_else_does() {
        RestAssured.get("/v1/roles/built-in").then().statusCode(401);
    }
}
