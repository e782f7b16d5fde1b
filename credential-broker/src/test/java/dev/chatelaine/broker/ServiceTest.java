package dev.chatelaine.broker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.chatelaine.broker.House.Person;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** The broker as it runs, between a real database, Kafka, issuer and storage, and a stand-in for access-service. */
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(TestingStorage.class)
@QuarkusTestResource(TestingAccessService.class)
public abstract class ServiceTest {

    protected static final String SECRET = "local-secret-for-this-laptop-only-0001";

    @Inject
    protected House house;

    @Inject
    protected Stored stored;

    @BeforeEach
    void nobodyMayDoAnything() {
        TestingAccessService.reset();
    }

    /** What somebody would say to register the local storage; change it at will. */
    protected static Map<String, Object> registration(UUID organization) {
        Map<String, Object> body = new HashMap<>();
        body.put("organizationId", organization);
        body.put("name", "Laptop");
        body.put("provider", "local");
        body.put("endpoint", TestingStorage.endpoint());
        body.put("region", "us-east-1");
        body.put("accessKeyId", "CHATELAINELOCAL00001");
        body.put("secretAccessKey", SECRET);
        body.put("roleArn", "arn:aws:iam:::role/chatelaine");
        body.put("probeBucket", "genomics");
        return body;
    }

    protected static UUID registered(UUID organization, Person administrator) {
        return UUID.fromString(post(administrator, "/v1/storage-connections", registration(organization))
                .statusCode(201)
                .extract()
                .path("connectionId"));
    }

    protected static RequestSpecification as(Person person) {
        return given().auth().oauth2(person.token());
    }

    protected static ValidatableResponse post(Person person, String path, Object body) {
        return as(person).contentType(ContentType.JSON).body(body).post(path).then();
    }

    protected static ValidatableResponse refused(ValidatableResponse response, int status, String problem) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/" + problem))
                .body("status", equalTo(status));
    }
}
