package dev.chatelaine.identity.scim;

import static dev.chatelaine.identity.scim.Directory.operation;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.realm.RealmUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The request bodies of RFC 7644, with ids and addresses that exist here. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ScimRfcExamplesTest extends ScimTest {

    @Test
    void section_3_3_creating_resources() {
        var created = directory.post("/Users", """
                {
                  "schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],
                  "userName":"%s",
                  "externalId":"bjensen",
                  "name":{
                    "formatted":"Ms. Barbara J Jensen III",
                    "familyName":"Jensen",
                    "givenName":"Barbara"
                  }
                }""".formatted(directory.address("bjensen")));
        created.then()
                .statusCode(201)
                .contentType("application/scim+json")
                .header("Location", equalTo(created.path("meta.location")))
                .body("schemas", hasItem("urn:ietf:params:scim:schemas:core:2.0:User"))
                .body("meta.created", notNullValue())
                .body("meta.version", equalTo(created.header("ETag")));
    }

    @Test
    void section_3_4_1_retrieving_a_known_resource() {
        var id = directory.creates("bjensen");
        directory
                .get("/Users/{id}", id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("userName", equalTo(directory.address("bjensen")))
                .body("emails.value", contains(directory.address("bjensen")));
        directory
                .get("/Users/{id}?attributes=userName", id)
                .then()
                .statusCode(200)
                .body("userName", notNullValue())
                .body("emails", nullValue());
    }

    @Test
    void section_3_4_2_listing() {
        directory.creates("bjensen");
        directory.creates("jsmith");
        directory
                .get("/Users?attributes=userName")
                .then()
                .statusCode(200)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:ListResponse"))
                .body("totalResults", equalTo(3))
                .body("Resources.userName", hasItems(directory.address("bjensen"), directory.address("jsmith")))
                .body("Resources[0].id", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userName eq \"bjensen\"",
                "name.familyName co \"O'Malley\"",
                "userName sw \"J\"",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName sw \"J\"",
                "title pr",
                "meta.lastModified gt \"2011-05-13T04:42:34Z\"",
                "meta.lastModified ge \"2011-05-13T04:42:34Z\"",
                "meta.lastModified lt \"2011-05-13T04:42:34Z\"",
                "meta.lastModified le \"2011-05-13T04:42:34Z\"",
                "title pr and userType eq \"Employee\"",
                "title pr or userType eq \"Intern\"",
                "userType eq \"Employee\" and (emails co \"example.com\" or emails.value co \"example.org\")",
                "userType ne \"Employee\" and not (emails co \"example.com\" or emails.value co \"example.org\")",
                "userType eq \"Employee\" and (emails.type eq \"work\")",
                "userType eq \"Employee\" and emails[type eq \"work\" and value co \"@example.com\"]",
                "emails[type eq \"work\" and value co \"@example.com\"] or ims[type eq \"xmpp\" and value co \"@foo.com\"]"
            })
    void section_3_4_2_2_filtering(String filter) {
        directory.creates("jsmith");
        directory
                .get("/Users?filter={filter}", filter)
                .then()
                .statusCode(200)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:ListResponse"));
    }

    /** The one example that the library does not know; no directory that we know of asks so. */
    @Test
    void section_3_4_2_2_filtering_by_schema_is_not_offered() {
        refused(
                directory.get(
                        "/Users?filter={filter}",
                        "schemas eq \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\""),
                400,
                "invalidFilter");
    }

    @Test
    void section_3_4_2_2_filters_find() {
        var id = directory.creates("jsmith");
        for (var filter : new String[] {
            "userName sw \"J\"",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName sw \"J\"",
            "emails[type eq \"work\" and value co \"@" + directory.domain + "\"]",
            "userType ne \"Employee\" and not (emails co \"example.com\" or emails.value co \"example.org\")",
            "active eq true and emails.value ew \"" + directory.domain + "\""
        }) directory.get("/Users?filter={filter}", filter).then().body("Resources.id", hasItem(id));
        directory.get("/Users?filter={filter}", "active eq false").then().body("totalResults", equalTo(0));
    }

    @Test
    void section_3_4_3_querying_by_post() {
        directory.creates("jsmith");
        directory
                .post("/Users/.search", """
                        {
                          "schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],
                          "attributes": ["displayName", "userName"],
                          "filter": "userName sw \\"smith\\" or userName sw \\"jsm\\"",
                          "startIndex": 1,
                          "count": 10
                        }""")
                .then()
                .statusCode(200)
                .body("totalResults", equalTo(1))
                .body("itemsPerPage", equalTo(1))
                .body("startIndex", equalTo(1));
    }

    @Test
    void section_3_5_1_replacing() {
        var id = directory.creates("bjensen");
        directory
                .put("/Users/" + id, """
                        {
                          "schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],
                          "id":"%1$s",
                          "userName":"%2$s",
                          "externalId":"bjensen",
                          "name":{
                            "formatted":"Ms. Barbara J Jensen III",
                            "familyName":"Jensen",
                            "givenName":"Barbara",
                            "middleName":"Jane"
                          },
                          "roles":[],
                          "emails":[
                            {"value":"bjensen@example.com"},
                            {"value":"babs@jensen.org"}
                          ]
                        }""".formatted(id, directory.address("bjensen")))
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name.familyName", equalTo("Jensen"))
                .body("externalId", equalTo("bjensen"))
                .body("emails.value", contains(directory.address("bjensen"))); // the address is the userName
    }

    @Test
    void section_3_5_2_1_adding() {
        var babs = directory.creates("babs");
        var group = directory.createsGroup("Tour Guides");
        for (int i = 0; i < 2; i++) // what is there already is no change
        directory.patch("/Groups/" + group, """
                            {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                             "Operations":[{
                               "op":"add",
                               "path":"members",
                               "value":[{
                                 "display": "Babs Jensen",
                                 "$ref": "https://example.com/v2/Users/%1$s",
                                 "value": "%1$s"
                               }]
                             }]
                            }""".formatted(babs)).then().statusCode(200);
        directory
                .get("/Groups/{id}", group)
                .then()
                .body("members.value", contains(babs))
                .body("members[0].display", equalTo(directory.address("babs")))
                .body("members[0].type", equalTo("User"))
                .body("members[0].$ref", notNullValue());
        directory
                .get("/Users/{id}", babs)
                .then()
                .body("groups.value", contains(group))
                .body("groups.display", contains("Tour Guides"));
        directory
                .patch("/Users/" + babs, """
                        {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                         "Operations":[{
                           "op":"add",
                           "value":{
                             "emails":[{"value":"babs@jensen.org", "type":"home"}],
                             "nickname":"Babs"
                           }
                         }]
                        }""")
                .then()
                .statusCode(200)
                .body("emails.value", contains(directory.address("babs"))); // others are not kept
    }

    @Test
    void section_3_5_2_2_removing() {
        var babs = directory.creates("babs");
        var james = directory.creates("james");
        var group = directory.createsGroup("Tour Guides", babs, james);
        directory
                .patch("/Groups/" + group, operation("""
                        {"op":"remove", "path":"members[value eq \\"%s\\"]"}""".formatted(babs)))
                .then()
                .statusCode(200)
                .body("members.value", contains(james));
        directory
                .patch("/Groups/" + group, """
                        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
                         "Operations": [
                           {"op":"remove", "path":"members[value eq \\"%s\\"]"},
                           {"op":"add", "path":"members",
                            "value": [{"display": "Babs", "$ref": "https://example.com/v2/Users/%s", "value": "%2$s"}]}
                         ]}""".formatted(james, babs))
                .then()
                .statusCode(200)
                .body("members.value", contains(babs));
        directory
                .patch("/Groups/" + group, operation("{\"op\":\"remove\", \"path\":\"members\"}"))
                .then()
                .statusCode(200)
                .body("members", nullValue());
    }

    @Test
    void section_3_5_2_3_replacing() {
        var babs = directory.creates("babs");
        var james = directory.creates("james");
        var group = directory.createsGroup("Tour Guides", babs);
        directory
                .patch("/Groups/" + group, operation("""
                        {"op": "replace", "path": "members",
                         "value":[
                           {"display": "Babs Jensen", "$ref": "https://example.com/v2/Users/%1$s", "value": "%1$s"},
                           {"display": "James Smith", "$ref": "https://example.com/v2/Users/%2$s", "value": "%2$s"}
                         ]}""".formatted(babs, james)))
                .then()
                .statusCode(200)
                .body("members.value", containsInAnyOrder(babs, james));
        directory
                .patch("/Users/" + babs, operation("""
                        {"op":"replace", "value":{
                           "emails":[
                             {"value":"bjensen@example.com", "type":"work", "primary":true},
                             {"value":"babs@jensen.org", "type":"home"}],
                           "nickname":"Babs"}}"""))
                .then()
                .statusCode(200)
                .body("userName", equalTo(directory.address("babs")));
        refused(directory.patch("/Users/" + babs, operation("""
                        {"op":"replace", "path":"addresses[type eq \\"work\\"]",
                         "value": {"type": "work", "streetAddress": "911 Universal City Plaza",
                           "locality": "Hollywood", "region": "CA", "postalCode": "91608", "country": "US",
                           "formatted": "911 Universal City Plaza\\nHollywood, CA 91608 US", "primary": true}}""")), 400, "noTarget"); // addresses are not kept
    }

    @Test
    void section_3_6_deleting() {
        var id = directory.creates("bjensen");
        directory.delete("/Users/" + id).then().statusCode(204);
        directory
                .get("/Users/{id}", id)
                .then()
                .statusCode(404)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo("404"));
    }

    @Test
    void section_3_7_bulk_is_not_offered() {
        directory.post("/Bulk", """
                        {"schemas": ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"], "Operations": [
                          {"method": "POST", "path": "/Users", "bulkId": "qwerty",
                           "data": {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": "a"}}]}""").then().statusCode(501);
    }

    @Test
    void section_4_discovery() {
        directory
                .get("/ServiceProviderConfig")
                .then()
                .statusCode(200)
                .contentType("application/scim+json")
                .body("schemas", contains("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"))
                .body("patch.supported", equalTo(true))
                .body("bulk.supported", equalTo(false))
                .body("filter.supported", equalTo(true))
                .body("filter.maxResults", equalTo(200))
                .body("changePassword.supported", equalTo(false))
                .body("sort.supported", equalTo(true))
                .body("etag.supported", equalTo(true))
                .body("authenticationSchemes.type", contains("oauthbearertoken"));
        directory
                .get("/ResourceTypes")
                .then()
                .statusCode(200)
                .body("Resources.name", hasItems("User", "Group"))
                .body("Resources.find { it.name == 'User' }.endpoint", equalTo("/Users"))
                .body(
                        "Resources.find { it.name == 'User' }.schema",
                        equalTo("urn:ietf:params:scim:schemas:core:2.0:User"));
        directory.get("/ResourceTypes/User").then().statusCode(200).body("endpoint", equalTo("/Users"));
        directory
                .get("/Schemas")
                .then()
                .statusCode(200)
                .body(
                        "Resources.id",
                        hasItems(
                                "urn:ietf:params:scim:schemas:core:2.0:User",
                                "urn:ietf:params:scim:schemas:core:2.0:Group",
                                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"));
        directory
                .get("/Schemas/urn:ietf:params:scim:schemas:core:2.0:User")
                .then()
                .statusCode(200)
                .body("attributes.name", hasItems("userName", "name", "emails", "active"));
    }
}
