package dev.chatelaine.chassis.testing;

import dev.chatelaine.chassis.http.TestingConsistency;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL, a real Kafka and a real issuer of tokens for a test run: containers if Docker is there, else embedded. */
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {

    private Servers own;
    private TestingIssuer issuer;

    @Override
    public Map<String, String> start() {
        if (!SharedServers.areWanted()) own = Servers.start();
        var servers = own == null ? SharedServers.running() : SharedServers.of(own);
        issuer = TestingIssuer.start();
        TestingEvents.connect(servers.kafka());
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", servers.jdbcUrl());
        settings.put("quarkus.datasource.username", servers.user());
        settings.put("quarkus.datasource.password", servers.password());
        settings.put("kafka.bootstrap.servers", servers.kafka());
        settings.put("quarkus.http.test-port", "0");
        settings.put("chatelaine.issuer", issuer.url());
        settings.put("chatelaine.local", "true");
        settings.put("chatelaine.consistency.key", TestingConsistency.KEY);
        settings.put("chatelaine.consistency.patience", "5S"); // other builds may use the same machine
        settings.put("chatelaine.public.url", "http://localhost:8080");
        settings.put("chatelaine.web.client.secret", TestingSignIn.SECRET);
        for (var loud :
                List.of("kafka", "state.change.logger", "org.apache.kafka", "org.testcontainers", "org.eclipse")) {
            settings.put("quarkus.log.category.\"" + loud + "\".level", "ERROR");
        }
        return settings;
    }

    @Override
    public void stop() {
        if (issuer != null) issuer.close();
        if (own != null) own.close();
    }
}
