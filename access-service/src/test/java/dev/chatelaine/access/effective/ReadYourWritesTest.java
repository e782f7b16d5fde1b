package dev.chatelaine.access.effective;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.House.Terms;
import dev.chatelaine.access.Settled;
import dev.chatelaine.chassis.testing.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever shows what they have just done gets an answer that knows of it, or none. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReadYourWritesTest {

    @Inject
    Settled settled;

    @ConfigProperty(name = "chatelaine.consistency.key")
    String key;

    private final Person ada = Person.named("Ada");
    private final Person bob = Person.named("Bob");
    private UUID project;

    @BeforeEach
    void aProject() {
        project = House.project(House.organizationOf(ada), ada);
        settled.now();
    }

    @Test
    void the_answer_waits_for_what_the_token_names() {
        var token = token(House.last(project) + 2);
        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS)
                .execute(() -> House.accepted(project, ada, bob, Terms.of("viewer", false, true)));

        ask(token).statusCode(200).body("capabilities", contains("list", "read"));
    }

    @Test
    void what_does_not_arrive_in_time_is_not_answered() {
        ask(token(House.last(project) + 1)).statusCode(503).body("type", endsWith("/not-yet-consistent"));
    }

    @Test
    void a_token_that_was_not_given_out_is_refused() {
        ask(token(0) + "x").statusCode(400);
    }

    private ValidatableResponse ask(String token) {
        return given().auth()
                .oauth2(ada.token())
                .header("Consistency-Token", token)
                .queryParam("project", project)
                .queryParam("user", bob.id())
                .get("/v1/access/effective")
                .then();
    }

    /** As project-service signs it. */
    private String token(long sequence) {
        try {
            var content = "{\"source\":\"project\",\"streams\":{\"" + project + "\":" + sequence + "}}";
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var text = Base64.getUrlEncoder().withoutPadding();
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            return text.encodeToString(bytes) + "." + text.encodeToString(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
