package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.identity.UserId;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What is done to accounts in Keycloak's console or by its administration API. */
@Singleton
class AdministrationFeed implements RealmFeed {

    private final RealmClient client;
    private final RealmToken self;
    private final Event<AccountChanged> accounts;
    private final Event<SecondFactorsChanged> factors;

    AdministrationFeed(
            RealmClient client, RealmToken self, Event<AccountChanged> accounts, Event<SecondFactorsChanged> factors) {
        this.client = client;
        this.self = self;
        this.accounts = accounts;
        this.factors = factors;
    }

    @Override
    public String name() {
        return "administration";
    }

    @Override
    public JsonNode read(Instant since, int first, int most) {
        return client.get("/admin-events?resourceTypes=USER&direction=asc&dateFrom=" + since.toEpochMilli() + "&first="
                + first + "&max=" + most);
    }

    @Override
    public void tell(JsonNode entry) {
        var path = entry.path("resourcePath").asText().split("/");
        if (path.length < 2 || !path[0].equals("users")) return;
        WireText.uuid(path[1]).map(UserId::new).ifPresent(user -> tell(user, path, entry));
    }

    private void tell(UserId user, String[] path, JsonNode entry) {
        boolean changesAccount =
                path.length == 2 && !entry.path("operationType").asText().equals("CREATE");
        if (changesAccount && !isOwn(entry)) accounts.fire(new AccountChanged(user));
        if (path.length > 2 && path[2].equals("credentials")) factors.fire(new SecondFactorsChanged(user));
    }

    private boolean isOwn(JsonNode entry) {
        return entry.path("authDetails").path("userId").asText().equals(self.subject());
    }
}
