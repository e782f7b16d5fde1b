package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Which accounts there are, new ones, and changes to them. */
@Singleton
class Accounts {

    private static final int ATTEMPTS = 3;

    private final RealmClient client;

    Accounts(RealmClient client) {
        this.client = client;
    }

    Optional<Account> find(UserId user) {
        return client.find("/users/" + user).map(Account::of);
    }

    Optional<Account> findByEmail(String email) {
        var found = client.get("/users?exact=true&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8));
        return StreamSupport.stream(found.spliterator(), false)
                .filter(user -> email.equalsIgnoreCase(user.path("email").asText()))
                .findFirst()
                .map(Account::of);
    }

    UserId open(NewAccount wanted) {
        return findByEmail(wanted.email()).map(Account::userId).orElseGet(() -> create(wanted));
    }

    private UserId create(NewAccount wanted) {
        try {
            return new UserId(UUID.fromString(client.create("/users", description(wanted))));
        } catch (RealmRefusal refusal) {
            if (!refusal.isConflict()) throw refusal;
            return findByEmail(wanted.email()).map(Account::userId).orElseThrow(() -> refusal); // opened meanwhile
        }
    }

    private static JsonNode description(NewAccount wanted) {
        var user = JsonNodeFactory.instance.objectNode();
        user.put("username", wanted.email());
        user.put("email", wanted.email());
        user.put("emailVerified", false);
        user.put("enabled", true);
        FullName.parse(wanted.fullName()).writeTo(user);
        user.putObject("attributes").putArray(Account.OPENED_BY).add(Account.CHATELAINE);
        return user;
    }

    /** Changes an account if there is one, and tries again if it changes meanwhile. */
    void change(UserId user, Consumer<ObjectNode> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                tryToChange(user, change);
                return;
            } catch (RealmRefusal refusal) {
                if (refusal.isUnknown()) return; // deleted meanwhile
                if (!refusal.isConflict() || attempt == ATTEMPTS) throw refusal;
            }
        }
    }

    // Keycloak's PUT replaces the account, so it gets back what it had, with the change in it.
    private void tryToChange(UserId user, Consumer<ObjectNode> change) {
        client.find("/users/" + user).ifPresent(found -> {
            ObjectNode account = found.deepCopy();
            change.accept(account);
            if (!account.equals(found)) client.put("/users/" + user, account);
        });
    }
}
