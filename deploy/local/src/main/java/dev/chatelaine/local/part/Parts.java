package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Launch;
import dev.chatelaine.local.stack.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** All parts of the stack, each after those that it needs. */
public final class Parts {

    private Parts() {}

    public static List<Part> of(Installation installation) {
        Postgres postgres = new Postgres(installation);
        Kafka kafka = new Kafka(installation);
        Keycloak keycloak = new Keycloak(installation, postgres);
        return List.of(
                postgres,
                keycloak,
                kafka,
                new Mail(installation),
                new Storage(installation),
                new GatewayPart(installation),
                new IdentityService(installation, postgres, kafka, keycloak),
                new ProjectService(installation, postgres, kafka, keycloak),
                new AccessService(installation, postgres, kafka, keycloak),
                new CredentialBroker(installation, postgres, kafka, keycloak));
    }

    /** The Maven module behind a part, if it is one of the services. */
    public static Optional<String> moduleOf(Part part) {
        return part instanceof Service service ? Optional.of(service.module()) : Optional.empty();
    }

    /** Makes a service build its read models anew when it starts next; false if the part is no service. */
    public static boolean replayAtNextStart(Part part) {
        if (!(part instanceof Service service)) return false;
        service.replayAtNextStart();
        return true;
    }

    /** Another main class of a service's jar, run with what the service itself is told. */
    public static Launch once(Part part, String mainClass, List<String> arguments) throws IOException {
        if (part instanceof Service service) return service.once(mainClass, arguments);
        throw new IllegalArgumentException(part + " is not a service of ours.");
    }
}
