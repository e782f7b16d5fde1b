package dev.chatelaine.access.webhook;

import dev.chatelaine.chassis.security.Sealing;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of this installation. It is looked at when the service starts, not when the first secret comes. */
@Singleton
class EncryptionKey {

    @Produces
    @Singleton
    @Startup
    Sealing sealing(
            @ConfigProperty(name = "chatelaine.encryption.key", defaultValue = Sealing.DEVELOPMENT_KEY) String key,
            @ConfigProperty(name = "chatelaine.local") boolean local) {
        return new Sealing(key, local);
    }
}
