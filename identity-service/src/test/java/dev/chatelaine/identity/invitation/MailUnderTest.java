package dev.chatelaine.identity.invitation;

import dev.chatelaine.identity.realm.TestingKeycloak;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Our mails go where Keycloak's go. */
public final class MailUnderTest implements QuarkusTestResourceLifecycleManager {

    @Override
    public int order() {
        return 20; // after the realm
    }

    @Override
    public Map<String, String> start() {
        var port = TestingKeycloak.running().mails().getSmtp().getPort();
        return Map.of("quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(port));
    }

    @Override
    public void stop() {
        // the realm's mail server is the realm's
    }
}
