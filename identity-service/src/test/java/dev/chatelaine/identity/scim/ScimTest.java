package dev.chatelaine.identity.scim;

import dev.chatelaine.identity.Visitor;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;

/** An organization with a directory, at the real realm. */
abstract class ScimTest {

    @Inject
    Directory.Desk desk;

    final Visitor ada = Visitor.called("Ada");
    String labs;
    Directory directory;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
        directory = desk.of(labs, ada);
    }

    /** Until what was done by other doors can be read: directories bring no consistency token. */
    void settle() {
        ada.get("/v1/me").then().statusCode(200);
    }

    static void refused(Response answer, int status, String scimType) {
        answer.then()
                .statusCode(status)
                .contentType("application/scim+json")
                .body("schemas", Matchers.contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", Matchers.equalTo(String.valueOf(status)))
                .body("scimType", Matchers.equalTo(scimType));
    }
}
