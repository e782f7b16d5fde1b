package dev.chatelaine.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/**
 * S3 and STS on one port of 127.0.0.1, over a directory. For one person's machine and for tests: its only long-lived key
 * is {@link BaseKey#LOCAL}, which everybody knows.
 */
public final class LocalStorageServer implements AutoCloseable {

    /** The only region. */
    public static final String REGION = "us-east-1";

    /** The only role; what a session may do comes from its policy alone. */
    public static final String ROLE_ARN = TokenEndpoint.ROLE;

    private final Server server;
    private final ServerConnector connector;

    private LocalStorageServer(Settings settings, Clock clock) throws IOException {
        Path data = Files.createDirectories(settings.data()).toRealPath(); // below another path it lists nothing
        BlobStore store = new FilesystemNio2BlobStore(data.toString());
        SampleObjects.prepare(store, settings.seed());
        Sessions sessions = new Sessions(clock);
        GuardedStorage guard = new GuardedStorage(store, BaseKey.LOCAL, sessions);
        StorageServlet servlet = new StorageServlet(
                new StorageEndpoint(store, BaseKey.LOCAL, guard),
                new TokenEndpoint(BaseKey.LOCAL, sessions, settings.shortestSession(), clock));
        server = new Server();
        connector = connector(server, settings.port());
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        server.setHandler(context);
    }

    /**
     * How a server is started.
     *
     * @param port where it listens; 0 for any free one
     * @param data the directory that holds a directory for each bucket
     * @param seed whether to add the sample objects
     * @param shortestSession the least DurationSeconds: 15 minutes, as on AWS; only tests may want to wait less
     */
    public record Settings(int port, Path data, boolean seed, Duration shortestSession) {

        /** With sessions as short as on AWS. */
        public Settings(int port, Path data, boolean seed) {
            this(port, data, seed, Duration.ofMinutes(15));
        }
    }

    /** Starts a server and returns when it answers. */
    public static LocalStorageServer start(Settings settings) {
        return start(settings, Clock.systemUTC());
    }

    static LocalStorageServer start(Settings settings, Clock clock) {
        try {
            LocalStorageServer started = new LocalStorageServer(settings, clock);
            started.server.start();
            return started;
        } catch (Exception failure) {
            throw new IllegalStateException("The local storage does not start on port " + settings.port(), failure);
        }
    }

    /** Where S3 and STS are. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The local storage did not stop", failure);
        }
    }

    private static ServerConnector connector(Server server, int port) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setUriCompliance(UriCompliance.LEGACY); // keys may hold what a path of pages may not
        configuration.setHeaderCacheCaseSensitive(true); // else it changes headers that were signed
        configuration.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        return connector;
    }

    /** Runs a server until it is killed: {@code --port 9000 --data DIR [--seed]}. */
    public static void main(String[] arguments) {
        int port = 9000;
        Path data = Path.of("storage");
        boolean seed = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--port" -> port = Integer.parseInt(arguments[++i]);
                case "--data" -> data = Path.of(arguments[++i]);
                case "--seed" -> seed = true;
                default ->
                    throw new IllegalArgumentException(
                            "Unknown: " + arguments[i] + "; known are --port PORT, " + "--data DIRECTORY, --seed");
            }
        }
        LocalStorageServer server = start(new Settings(port, data, seed));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.out.println("S3 and STS at " + server.endpoint() + ", data in " + data.toAbsolutePath());
    }
}
