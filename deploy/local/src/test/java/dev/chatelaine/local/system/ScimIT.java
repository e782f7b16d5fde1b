package dev.chatelaine.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import dev.chatelaine.local.api.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The directory of a company keeps its people and teams up to date, with the keys of a service account. */
@ExtendWith(RunningStack.class)
class ScimIT {

    private static final String USERS = "/scim/v2/Users";
    private static final String GROUPS = "/scim/v2/Groups";
    private static final String GRETA = "greta@example.org";

    private final Person ada;
    private final Site site;

    ScimIT(TestingStack stack) {
        this.site = new Site(stack.ports().publicUrl());
        this.ada = new Person(site, "ada");
    }

    @Test
    void aDirectoryBringsAPersonAndATeamAndTakesThemAway() {
        String organization =
                ada.get("/v1/me").expect(200).body().at("/organizations/0/id").asText();
        String domain = "/v1/organizations/" + organization + "/domains/example.org";
        ada.put(domain, Map.of()).expect(200);
        assertThat(ada.post(domain + "/verify").expect(200).text("status")).isEqualTo("proven");
        Answer account = ada.post(
                        "/v1/organizations/" + organization + "/service-accounts",
                        Map.of("name", "Directory", "permissions", List.of("scim")))
                .expect(201);
        Person directory = directory(account.text("clientId"), account.text("clientSecret"));

        String greta = provision(directory);
        assertThat(statusOf(greta, organization)).isEqualTo("active");
        teamRoundTrip(directory, greta);

        directory.patch(USERS + "/" + greta, replaceActive(false)).expect(200);
        assertThat(statusOf(greta, organization)).isEqualTo("deactivated");
        directory.patch(USERS + "/" + greta, replaceActive(true)).expect(200);
        assertThat(statusOf(greta, organization)).isEqualTo("active");
        directory.delete(USERS + "/" + greta).expect(204);
        directory.get(USERS + "/" + greta).expect(404);
        assertThat(statusOf(greta, organization)).isEqualTo("deactivated");

        String rotated = ada.post(
                        "/v1/organizations/" + organization + "/service-accounts/" + account.text("id") + "/rotate")
                .expect(200)
                .text("clientSecret");
        assertThat(directory.trySigningIn().is(200)).isFalse();
        assertThat(directory(account.text("clientId"), rotated).trySigningIn().is(200))
                .isTrue();
        ada.delete("/v1/organizations/" + organization + "/service-accounts/" + account.text("id"))
                .expect(204);
        Patience.await(() -> directory.get(USERS).is(401));
    }

    private Person directory(String clientId, String secret) {
        return new Person(
                site,
                "directory",
                () -> Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    private static String provision(Person directory) {
        Map<String, Object> user = Map.of(
                "schemas",
                List.of("urn:ietf:params:scim:schemas:core:2.0:User"),
                "userName",
                GRETA,
                "name",
                Map.of("givenName", "Greta", "familyName", "Green"),
                "active",
                true);
        String id = directory.post(USERS, user).expect(201).text("id");
        Answer found = directory
                .get(USERS + "?filter=userName%20eq%20%22" + GRETA + "%22")
                .expect(200);
        assertThat(found.body().at("/totalResults").asInt()).isEqualTo(1);
        assertThat(found.body().at("/Resources/0/id").asText()).isEqualTo(id);
        return id;
    }

    private static void teamRoundTrip(Person directory, String member) {
        Map<String, Object> group = Map.of(
                "schemas",
                List.of("urn:ietf:params:scim:schemas:core:2.0:Group"),
                "displayName",
                "Green team",
                "members",
                List.of(Map.of("value", member)));
        String team = directory.post(GROUPS, group).expect(201).text("id");
        assertThat(directory
                        .get(GROUPS + "/" + team)
                        .expect(200)
                        .body()
                        .at("/members/0/value")
                        .asText())
                .isEqualTo(member);
        directory.delete(GROUPS + "/" + team).expect(204);
        directory.get(GROUPS + "/" + team).expect(404);
    }

    private static Map<String, Object> replaceActive(boolean active) {
        return Map.of(
                "schemas",
                List.of("urn:ietf:params:scim:api:messages:2.0:PatchOp"),
                "Operations",
                List.of(Map.of("op", "replace", "path", "active", "value", active)));
    }

    private String statusOf(String userId, String organization) {
        for (var person : ada.get("/v1/organizations/" + organization + "/users?limit=200")
                .expect(200)
                .items()) {
            if (person.path("userId").asText().equals(userId)) {
                return person.path("status").asText();
            }
        }
        return "unknown";
    }
}
