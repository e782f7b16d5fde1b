package dev.chatelaine.project.testing;

import dev.chatelaine.chassis.testing.TestingIssuer;
import dev.chatelaine.chassis.testing.TestingSignIn;
import dev.chatelaine.project.UserId;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;

/** Somebody with an account, who can ask over HTTP. */
public record Person(UUID id, String name) {

    private static final ReadYourWrites CLIENT = new ReadYourWrites();

    /** Nobody has met them before. */
    public static Person named(String name) {
        return new Person(UUID.randomUUID(), name);
    }

    public UserId userId() {
        return new UserId(id);
    }

    /** Different for everybody, whatever their name. */
    public String email() {
        return name.toLowerCase(Locale.ROOT) + "." + id.toString().substring(0, 8) + "@example.org";
    }

    public String token() {
        return TestingIssuer.token(id, email(), name);
    }

    /** Whoever is sent to the sign-in page from now on is this person. */
    public void signsInOnPages() {
        TestingSignIn.visitor(id, email(), name);
    }

    public RequestSpecification asks() {
        return RestAssured.given().filter(CLIENT).auth().oauth2(token()).contentType(ContentType.JSON);
    }
}
