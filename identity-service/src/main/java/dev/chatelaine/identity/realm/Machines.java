package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chatelaine.chassis.security.Secret;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** The accounts of machines: Keycloak clients that can do nothing but sign in as themselves. */
@Singleton
class Machines {

    private static final String TOKEN_SECONDS = "120";

    private final RealmClient client;

    Machines(RealmClient client) {
        this.client = client;
    }

    MachineClient open(String clientId, String displayName, OrganizationId organization) {
        var path = "/clients/" + find(clientId).orElseGet(() -> create(clientId, displayName, organization));
        var user = client.get(path + "/service-account-user").path("id").asText();
        var secret = client.get(path + "/client-secret").path("value").asText();
        return new MachineClient(clientId, new UserId(UUID.fromString(user)), new Secret(secret));
    }

    Secret rotateSecret(String clientId) {
        var id = find(clientId).orElseThrow(() -> new RealmRefusal(404, "a new secret for a machine"));
        return new Secret(
                client.post("/clients/" + id + "/client-secret").path("value").asText());
    }

    void delete(String clientId) {
        find(clientId).ifPresent(id -> {
            try {
                client.delete("/clients/" + id);
            } catch (RealmRefusal refusal) {
                if (!refusal.isUnknown()) throw refusal; // deleted meanwhile
            }
        });
    }

    private Optional<String> find(String clientId) {
        var found = client.get("/clients?clientId=" + URLEncoder.encode(clientId, StandardCharsets.UTF_8));
        return Optional.ofNullable(found.path(0).path("id").asText(null));
    }

    private String create(String clientId, String displayName, OrganizationId organization) {
        try {
            return client.create("/clients", description(clientId, displayName, organization));
        } catch (RealmRefusal refusal) {
            if (!refusal.isConflict()) throw refusal;
            return find(clientId).orElseThrow(() -> refusal); // opened meanwhile
        }
    }

    private static JsonNode description(String clientId, String displayName, OrganizationId organization) {
        var machine = JsonNodeFactory.instance.objectNode();
        machine.put("clientId", clientId);
        machine.put("name", displayName);
        machine.put("protocol", "openid-connect");
        machine.put("publicClient", false);
        machine.put("serviceAccountsEnabled", true);
        machine.put("standardFlowEnabled", false);
        machine.put("implicitFlowEnabled", false);
        machine.put("directAccessGrantsEnabled", false);
        machine.put("fullScopeAllowed", false);
        machine.putObject("attributes").put("access.token.lifespan", TOKEN_SECONDS);
        var mappers = machine.putArray("protocolMappers");
        mapper(mappers.addObject(), "audience chatelaine", "oidc-audience-mapper")
                .put("included.custom.audience", "chatelaine");
        mapper(mappers.addObject(), "organization", "oidc-hardcoded-claim-mapper")
                .put("claim.name", "organization")
                .put("claim.value", organization.toString())
                .put("jsonType.label", "String");
        return machine;
    }

    private static ObjectNode mapper(ObjectNode mapper, String name, String kind) {
        mapper.put("name", name);
        mapper.put("protocol", "openid-connect");
        mapper.put("protocolMapper", kind);
        return mapper.putObject("config").put("access.token.claim", "true");
    }
}
