package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.chatelaine.chassis.security.Secret;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The accounts of the home realm. Everything here may be repeated, and to an account that does not exist nothing happens.
 *
 * <p>Every method throws {@link RealmUnreachable} while Keycloak is away.
 */
@Singleton
public class HomeRealm {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RealmClient client;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Machines machines;
    private final String publicUrl;

    HomeRealm(
            RealmClient client,
            Accounts accounts,
            Credentials credentials,
            Machines machines,
            @ConfigProperty(name = "chatelaine.public.url") String publicUrl) {
        this.client = client;
        this.accounts = accounts;
        this.credentials = credentials;
        this.machines = machines;
        this.publicUrl = publicUrl;
    }

    /** Whether this service was given a secret to administer the realm with. Without, every other method fails. */
    public boolean isConfigured() {
        return client.isConfigured();
    }

    public Optional<Account> find(UserId user) {
        return accounts.find(user);
    }

    /** The account with exactly this address. */
    public Optional<Account> findByEmail(String email) {
        return accounts.findByEmail(email);
    }

    /** Opens an account without a password; or says which one has the address already, and leaves that as it is. */
    public UserId open(NewAccount wanted) {
        return accounts.open(wanted);
    }

    /**
     * Has Keycloak mail a link under which the person does these things.
     *
     * @param returnPath where the person lands afterwards, on Chatelaine's own site
     */
    public void mailActions(UserId user, Set<RequiredAction> actions, String returnPath) {
        unlessUnknown(() -> client.put(
                path(user) + "/execute-actions-email?client_id=chatelaine-web&redirect_uri="
                        + encoded(publicUrl + returnPath),
                names(actions)));
    }

    /** Asks for these things at the next sign-in. */
    public void require(UserId user, Set<RequiredAction> actions) {
        accounts.change(user, account -> {
            var required = account.withArray("requiredActions");
            names(actions).forEach(action -> addOnce(required, action));
        });
    }

    /** Refuses sign-ins from now on, unless they are refused anyway. Sessions live until {@link #signOut}. */
    public void disable(UserId user) {
        accounts.change(user, account -> {
            if (!account.path("enabled").asBoolean()) return;
            account.put("enabled", false);
            account.withObjectProperty("attributes").putArray(Account.CLOSED_BY).add(Account.CHATELAINE);
        });
    }

    public void enable(UserId user) {
        accounts.change(user, account -> {
            account.put("enabled", true);
            account.withObjectProperty("attributes").remove(Account.CLOSED_BY);
        });
    }

    /** Ends all sessions; tokens that are out stay good until they expire, or until a deny-list refuses them. */
    public void signOut(UserId user) {
        unlessUnknown(() -> client.post(path(user) + "/logout", JSON.objectNode()));
    }

    /** Deletes the account with all that Keycloak knows of the person. */
    public void delete(UserId user) {
        unlessUnknown(() -> client.delete(path(user)));
    }

    /** Sets name and address. A new address has to be verified anew. */
    public void update(UserId user, String email, String fullName) {
        accounts.change(user, account -> {
            if (!email.equalsIgnoreCase(account.path("email").asText())) account.put("emailVerified", false);
            account.put("email", email);
            account.put("username", email);
            FullName.parse(fullName).writeTo(account);
        });
    }

    public SecondFactors secondFactors(UserId user) {
        return credentials.secondFactors(path(user));
    }

    /** Deletes authenticator application and recovery codes: the person signs in with the password alone. */
    public void removeSecondFactors(UserId user) {
        unlessUnknown(() -> credentials.removeSecondFactors(path(user)));
    }

    /** From now on each sign-in needs a second factor; who has none has to set one up first. */
    public void demandSecondFactor(UserId user) {
        unlessUnknown(() -> client.post(path(user) + "/role-mappings/realm", demand()));
    }

    public void ceaseToDemandSecondFactor(UserId user) {
        unlessUnknown(() -> client.delete(path(user) + "/role-mappings/realm", demand()));
    }

    private JsonNode demand() {
        return JSON.arrayNode().add(client.get("/roles/mfa-required"));
    }

    /** Opens a machine's account; if it is open already, says what it is. */
    public MachineClient openMachine(String clientId, String displayName, OrganizationId organization) {
        return machines.open(clientId, displayName, organization);
    }

    /** The secret from now on; the old one is refused at once. */
    public Secret rotateMachineSecret(String clientId) {
        return machines.rotateSecret(clientId);
    }

    public void deleteMachine(String clientId) {
        machines.delete(clientId);
    }

    private static void unlessUnknown(Runnable work) {
        try {
            work.run();
        } catch (RealmRefusal refusal) {
            if (!refusal.isUnknown()) throw refusal;
        }
    }

    private static void addOnce(ArrayNode list, JsonNode value) {
        for (var known : list) if (known.equals(value)) return;
        list.add(value);
    }

    private static JsonNode names(Set<RequiredAction> actions) {
        var names = JSON.arrayNode();
        actions.stream().sorted().forEach(action -> names.add(action.name()));
        return names;
    }

    private static String path(UserId user) {
        return "/users/" + user;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
