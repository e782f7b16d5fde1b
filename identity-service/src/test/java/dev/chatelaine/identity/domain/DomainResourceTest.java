package dev.chatelaine.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(TestingDns.class)
class DomainResourceTest {

    @Inject
    Domains domains;

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    final String domain = "labs-" + UUID.randomUUID() + ".example";
    String labs;

    @BeforeEach
    void found() {
        labs = ada.founds("Example Labs");
    }

    @Test
    void a_domain_is_claimed_published_and_proven() {
        publish(labs, domain);
        refused(verify(ada, labs, "other-" + domain), 404, "domain-unknown");
        claim(ada, labs, domain)
                .then()
                .statusCode(200)
                .body("status", equalTo("claimed"))
                .body("record.name", equalTo("_chatelaine." + domain))
                .body("record.type", equalTo("TXT"))
                .body("record.value", startsWith("chatelaine-domain="));
        assertThat(domains.ownerOf("bob@" + domain)).isEmpty();
        verify(ada, labs, domain).then().statusCode(200).body("status", equalTo("proven"));
        verify(ada, labs, domain).then().statusCode(200).body("status", equalTo("proven"));
        list(ada).then().body("items.name", contains(domain)).body("items.status", contains("proven"));
        claim(ada, labs, domain).then().statusCode(200).body("status", equalTo("proven"));
        assertThat(domains.ownerOf("Bob@" + domain.toUpperCase())).contains(new OrganizationId(UUID.fromString(labs)));
        assertThat(domains.ownerOf("bob@mail." + domain))
                .as("exactly this domain")
                .isEmpty();
        assertThat(storage.events("DomainProven", stream(domain))).isEqualTo(1);

        release(ada, labs, domain).then().statusCode(204);
        release(ada, labs, domain).then().statusCode(204);
        list(ada).then().body("items", empty());
        assertThat(domains.ownerOf("bob@" + domain)).isEmpty();
    }

    @Test
    void without_the_record_nothing_is_proven() {
        claim(ada, labs, domain);
        refused(verify(ada, labs, domain), 409, "domain-not-proven");
        TestingDns.publish("_chatelaine." + domain, "v=spf1 -all", "chatelaine-domain=forged");
        refused(verify(ada, labs, domain), 409, "domain-not-proven");
    }

    @Test
    void another_organizations_record_proves_nothing_for_this_one() {
        var grace = Visitor.called("Grace");
        var clinic = grace.founds("A Clinic");
        claim(grace, clinic, domain);
        claim(ada, labs, domain).then().statusCode(200);
        publish(clinic, domain);
        refused(verify(ada, labs, domain), 409, "domain-not-proven");
        verify(grace, clinic, domain).then().statusCode(200);
        publish(labs, domain);
        refused(verify(ada, labs, domain), 409, "domain-taken");
        list(ada).then().body("items.status", contains("claimed"));
    }

    @Test
    void a_silent_name_server_is_waited_for_and_then_no_more() {
        claim(ada, labs, domain);
        TestingDns.whileSilent(() -> refused(verify(ada, labs, domain), 503, "service-unavailable"));
    }

    @Test
    void the_operator_may_vouch() {
        claim(ada, labs, TestingDns.VOUCHED).then().statusCode(200);
        verify(ada, labs, TestingDns.VOUCHED).then().statusCode(200).body("status", equalTo("proven"));
        release(ada, labs, TestingDns.VOUCHED).then().statusCode(204);
    }

    @Test
    void managers_look_and_do_not_touch_and_others_do_not_look() {
        var carol = Visitor.called("Carol");
        ada.takesIn(labs, bob, "manager");
        ada.takesIn(labs, carol, "member");
        claim(ada, labs, domain);
        list(bob).then().statusCode(200).body("items.name", contains(domain));
        refused(list(carol), 403, "organization-administrator-required");
        for (var who : List.of(bob, carol)) {
            refused(claim(who, labs, domain), 403, "organization-administrator-required");
            refused(verify(who, labs, domain), 403, "organization-administrator-required");
            refused(release(who, labs, domain), 403, "organization-administrator-required");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "example.org.", "127.0.0.1", "a_b.org", "*.example.org", "-.org", " "})
    void what_is_no_domain_is_not_claimed(String name) {
        refused(claim(ada, labs, name), 400, "invalid-field");
        refused(verify(ada, labs, name), 400, "invalid-field");
        refused(release(ada, labs, name), 400, "invalid-field");
    }

    @Test
    void of_many_who_prove_at_once_one_owns() throws Exception {
        var rivals = new ArrayList<Visitor>();
        var places = new ArrayList<String>();
        var records = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            var rival = Visitor.called("Rival");
            rivals.add(rival);
            places.add(rival.founds("Place " + i));
            records.add(claim(rival, places.getLast(), domain)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("record.value"));
        }
        TestingDns.publish("_chatelaine." + domain, records.toArray(String[]::new));
        var gun = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(32)) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 32; i++) {
                int rival = i % 8;
                answers.add(threads.submit(() -> {
                    gun.await();
                    return verify(rivals.get(rival), places.get(rival), domain).statusCode();
                }));
            }
            gun.countDown();
            for (var answer : answers) assertThat(answer.get()).isIn(200, 409);
        }
        assertThat(storage.events("DomainProven", stream(domain))).isEqualTo(1);
    }

    private static void publish(String organization, String domain) {
        var record = DomainRecord.of(new DomainName(domain), new OrganizationId(UUID.fromString(organization)));
        TestingDns.publish(record.name(), record.value());
    }

    private static String stream(String domain) {
        return new DomainName(domain).streamId().toString();
    }

    private Response list(Visitor visitor) {
        return visitor.get("/v1/organizations/{id}/domains", labs);
    }

    private static Response claim(Visitor visitor, String organization, String name) {
        return visitor.put("/v1/organizations/{id}/domains/{name}", "", organization, name);
    }

    private static Response verify(Visitor visitor, String organization, String name) {
        return visitor.post("/v1/organizations/{id}/domains/{name}/verify", "", organization, name);
    }

    private static Response release(Visitor visitor, String organization, String name) {
        return visitor.delete("/v1/organizations/{id}/domains/{name}", organization, name);
    }

    private static void refused(Response answer, int status, String problem) {
        answer.then().statusCode(status).body("type", endsWith("/" + problem));
    }
}
