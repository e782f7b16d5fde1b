package dev.chatelaine.access.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chatelaine.access.House;
import dev.chatelaine.access.House.Person;
import dev.chatelaine.access.Settled;
import dev.chatelaine.access.delivery.TestingReceiver.Received;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organization with a project and webhooks, for the tests that tell what becomes of them. */
final class WebhookStory {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    final Person ada = Person.named("Ada");
    final UUID organization = House.organizationOf(ada);
    final UUID project = House.project(organization, ada);
    private final Settled settled;
    private final TestingReceiver receiver;

    WebhookStory(Settled settled, TestingReceiver receiver) {
        this.settled = settled;
        this.receiver = receiver;
        settled.now();
    }

    /** A webhook as the API names it, and what the receiver knows of it. */
    record Hook(String id, String secret, String path) {}

    /** A webhook that is known everywhere. */
    Hook webhook(List<String> types, UUID ofProject) {
        var path = "/hooks/" + UUID.randomUUID() + "?token=t";
        var wanted = new HashMap<String, Object>(Map.of("name", "Audit", "url", receiver.url(path), "types", types));
        if (ofProject != null) wanted.put("projectId", ofProject);
        var created = as(ada).body(wanted).post("/v1/organizations/" + organization + "/webhooks");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        var id = created.jsonPath().getString("webhookId");
        await().atMost(PATIENCE).until(() -> get(id).statusCode() == 200);
        return new Hook(id, created.jsonPath().getString("secret"), path);
    }

    Hook webhook(String... shortTypes) {
        return webhook(
                List.of(shortTypes).stream()
                        .map(type -> House.PROJECT + type + ".v1")
                        .toList(),
                null);
    }

    Response get(String webhook) {
        return as(ada).get("/v1/webhooks/" + webhook);
    }

    void renamed(UUID which, String name) {
        House.project("ProjectRenamed", which, ada, Map.of("projectId", which, "name", name));
    }

    /** Waits until as many have come, and returns them. */
    List<Received> received(Hook hook, int count) {
        await().atMost(PATIENCE).until(() -> receiver.at(hook.path()).size() >= count);
        return receiver.at(hook.path());
    }

    /** What became of the newest delivery of a webhook. */
    Map<String, Object> newest(Hook hook) {
        return as(ada).get("/v1/webhooks/" + hook.id() + "/deliveries?limit=1")
                .jsonPath()
                .getMap("items[0]");
    }

    void settle() {
        settled.now();
    }

    RequestSpecification as(Person person) {
        settled.now();
        return given().auth().oauth2(person.token()).contentType(ContentType.JSON);
    }
}
