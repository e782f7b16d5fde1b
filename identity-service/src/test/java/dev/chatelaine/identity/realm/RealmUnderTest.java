package dev.chatelaine.identity.realm;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * A real Keycloak as the home realm, for the tests that ask for it with
 *
 * <pre>@WithTestResource(value = RealmUnderTest.class, scope = TestResourceScope.MATCHING_RESOURCES)</pre>
 *
 * It starts once for all of them. Callers still come with tokens of the {@link
 * dev.chatelaine.chassis.testing.TestingIssuer}, unless the argument {@code issues-tokens} is {@code true}: then only
 * those of the realm itself are good.
 */
public final class RealmUnderTest implements QuarkusTestResourceLifecycleManager {

    public static final String ISSUES_TOKENS = "issues-tokens";

    private boolean issuesTokens;

    @Override
    public void init(Map<String, String> arguments) {
        issuesTokens = Boolean.parseBoolean(arguments.get(ISSUES_TOKENS));
    }

    @Override
    public int order() {
        return 10; // after the infrastructure, whose issuer it may replace
    }

    @Override
    public Map<String, String> start() {
        var keycloak = TestingKeycloak.running();
        var settings = new HashMap<String, String>();
        settings.put("chatelaine.realm.url", keycloak.realm());
        settings.put("chatelaine.identity.client.secret", TestingKeycloak.SECRET);
        settings.put("chatelaine.realm.polling", "0.2S");
        settings.put(
                "quarkus.mailer.port",
                Integer.toString(keycloak.mails().getSmtp().getPort()));
        if (issuesTokens) settings.put("chatelaine.issuer", keycloak.realm());
        settings.put("chatelaine.identity-providers", "partner=partner.example");
        return settings;
    }

    @Override
    public void stop() {
        TestingKeycloak.leave();
    }
}
