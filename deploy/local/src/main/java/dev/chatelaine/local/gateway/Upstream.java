package dev.chatelaine.local.gateway;

import dev.chatelaine.local.stack.Ports;
import java.util.function.ToIntFunction;

/** Who answers behind the gateway, on which port. */
enum Upstream {
    KEYCLOAK(Ports::keycloak),
    MAIL(Ports::inbox),
    IDENTITY(Ports::identity),
    PROJECT(Ports::project),
    ACCESS(Ports::access),
    BROKER(Ports::broker);

    private final ToIntFunction<Ports> port;

    Upstream(ToIntFunction<Ports> port) {
        this.port = port;
    }

    int port(Ports ports) {
        return port.applyAsInt(ports);
    }

    String partName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
