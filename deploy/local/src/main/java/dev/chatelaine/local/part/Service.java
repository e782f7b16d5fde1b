package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Launch;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Ports;
import dev.chatelaine.local.stack.Probe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of the four services. What they have in common is here; what only one of them is told is in its own class. */
abstract class Service extends Part {

    private final int port;
    private final String module;
    private final Postgres postgres;
    private boolean replays;

    /** The name is that of the part and of its database. */
    Service(Installation installation, String name, String module, int port, Postgres postgres, Part... needs) {
        super(installation, name, needs);
        this.port = port;
        this.module = module;
        this.postgres = postgres;
    }

    /** The Maven module of this service, for {@code ./chatelaine rebuild}. */
    String module() {
        return module;
    }

    void replayAtNextStart() {
        replays = true;
    }

    Map<String, String> ownEnvironment() {
        return Map.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Launch launch() throws IOException {
        Path jar = jar().copy();
        Map<String, String> environment = environment();
        if (replays) environment.put("CHATELAINE_PROJECTIONS_REBUILD", "true");
        return new Launch(jvm().options(cache(jar).options()).jar(jar), environment);
    }

    /** Another main class of the same jar. */
    Launch once(String mainClass, List<String> arguments) throws IOException {
        String classPath = jar().copy().toString();
        return new Launch(jvm().main(classPath, mainClass, arguments.toArray(String[]::new)), environment());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(commonEnvironment());
        environment.putAll(ownEnvironment());
        return environment;
    }

    private BuiltJar jar() {
        return new BuiltJar(installation.home(), module, "*-runner.jar");
    }

    private StartupCache cache(Path jar) {
        return new StartupCache(
                jar, installation.home().recording(jar.getFileName().toString()));
    }

    private static Jvm jvm() {
        return Jvm.withHeap(128).options("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
    }

    private Map<String, String> commonEnvironment() {
        Ports ports = installation.ports();
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", ports.jdbcUrl(name())),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", name()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", postgres.password(name())),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", ports.kafkaBootstrap()),
                Map.entry("CHATELAINE_LOCAL", "true"),
                Map.entry("CHATELAINE_ISSUER", installation.issuer()),
                Map.entry("CHATELAINE_ISSUER_BACKCHANNEL", installation.issuerBackchannel()),
                Map.entry("CHATELAINE_PUBLIC_URL", ports.publicUrl()),
                Map.entry("CHATELAINE_CONSISTENCY_KEY", installation.secrets().get("consistency")));
    }

    @Override
    public void prepareNextStart(Consumer<String> saying) throws IOException, InterruptedException {
        StartupCache cache = cache(jar().copy());
        if (cache.isRecorded()) {
            saying.accept("writes its start cache (once)");
            cache.write(jvm());
        }
    }

    @Override
    public boolean isReady() {
        return Probe.answers(port, "/q/health/ready");
    }
}
