package dev.chatelaine.chassis.testing;

import java.util.Properties;

/**
 * The servers of this test run. They outlive the application, which starts anew, with another class loader, where test
 * classes need other resources besides these; so only text is shared, and nothing static.
 */
record SharedServers(String jdbcUrl, String user, String password, String kafka) {

    private static final String PREFIX = "chatelaine.testing.servers.";

    /** Whether this module wants it: not where a test leaves something broken for those after it. */
    static boolean areWanted() {
        return Boolean.getBoolean("chatelaine.testing.keep-servers");
    }

    static SharedServers of(Servers servers) {
        return new SharedServers(servers.jdbcUrl(), servers.user(), servers.password(), servers.kafka());
    }

    static SharedServers running() {
        var shared = System.getProperties();
        synchronized (shared) {
            if (!shared.containsKey(PREFIX + "kafka")) start(shared);
            return new SharedServers(
                    shared.getProperty(PREFIX + "jdbc-url"),
                    shared.getProperty(PREFIX + "user"),
                    shared.getProperty(PREFIX + "password"),
                    shared.getProperty(PREFIX + "kafka"));
        }
    }

    private static void start(Properties shared) {
        var servers = Servers.start();
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        shared.setProperty(PREFIX + "jdbc-url", servers.jdbcUrl());
        shared.setProperty(PREFIX + "user", servers.user());
        shared.setProperty(PREFIX + "password", servers.password());
        shared.setProperty(PREFIX + "kafka", servers.kafka());
    }
}
