package dev.chatelaine.identity.scim;

import static dev.chatelaine.identity.scim.Directory.members;
import static dev.chatelaine.identity.scim.Directory.operation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.realm.RealmUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patches as Entra ID and Okta write them. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ScimDialectsTest extends ScimTest {

    String bob;

    @BeforeEach
    void create() {
        bob = directory.creates("bob");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}",
                "{\"op\":\"Replace\",\"path\":\"active\",\"value\":false}",
                "{\"op\":\"replace\",\"value\":{\"active\":false}}",
                "{\"op\":\"Replace\",\"value\":{\"active\":\"False\"}}",
                "{\"op\":\"Add\",\"path\":\"active\",\"value\":\"False\"}"
            })
    void somebody_is_deactivated(String operation) {
        directory
                .patch("/Users/" + bob, operation(operation))
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        directory.get("/Users/{id}", bob).then().body("active", equalTo(false));
    }

    @Test
    void entra_changes_several_things_at_once() {
        directory
                .patch("/Users/" + bob, """
                        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                         "Operations": [
                           {"op": "Add", "path": "name.givenName", "value": "Robert"},
                           {"op": "Add", "path": "name.familyName", "value": "Baker"},
                           {"op": "Replace", "path": "emails[type eq \\"work\\"].value", "value": "robert@example.com"},
                           {"op": "Replace", "path": "displayName", "value": "Bob Baker"}
                         ]}""")
                .then()
                .statusCode(200)
                .body("name.givenName", equalTo("Robert"))
                .body("name.familyName", equalTo("Baker"))
                .body("displayName", equalTo("Bob Baker"))
                .body("emails.value", contains(directory.address("bob")));
    }

    @Test
    void entra_names_the_path_in_the_value() {
        directory
                .patch("/Users/" + bob, operation("""
                        {"op": "Replace", "value": {"name.givenName": "Robert", "name.familyName": "Baker"}}"""))
                .then()
                .statusCode(200)
                .body("name.givenName", equalTo("Robert"))
                .body("name.familyName", equalTo("Baker"));
    }

    @Test
    void members_come_and_go_in_every_way() {
        var carol = directory.creates("carol");
        var group = directory.createsGroup("Readers");
        directory
                .patch("/Groups/" + group, operation("""
                        {"op": "Add", "path": "members", "value": [{"value": "%s"}]}""".formatted(bob)))
                .then()
                .statusCode(200)
                .body("members.value", contains(bob));
        directory // Entra, with members in the value
                .patch("/Groups/" + group, operation("""
                        {"op": "Remove", "path": "members", "value": [{"value": "%s"}]}""".formatted(bob)))
                .then()
                .statusCode(200)
                .body("members", nullValue());
        directory
                .put("/Groups/" + group, """
                        {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "displayName": "Readers",
                         "members": [%s]}""".formatted(members(bob, carol)))
                .then()
                .statusCode(200);
        directory // Okta
                .patch("/Groups/" + group, operation("""
                        {"op": "remove", "path": "members[value eq \\"%s\\"]"}""".formatted(bob)))
                .then()
                .statusCode(200)
                .body("members.value", contains(carol));
        directory // Okta renames with the id in the value
                .patch("/Groups/" + group, operation("""
                        {"op": "replace", "value": {"id": "%s", "displayName": "Writers"}}""".formatted(group)))
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Writers"))
                .body("members.value", contains(carol));
    }
}
