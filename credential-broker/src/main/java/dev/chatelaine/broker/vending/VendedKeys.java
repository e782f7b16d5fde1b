package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.LeaseId;
import dev.chatelaine.broker.session.Scope;
import dev.chatelaine.broker.session.SessionKeys;
import dev.chatelaine.broker.session.StorageAccess;
import java.net.URI;
import java.time.Instant;
import java.util.Set;

/** The answer that holds keys. The one place where secrets are plain text, because the caller needs them so. */
public record VendedKeys(
        String accessKeyId,
        String secretAccessKey,
        String sessionToken,
        Instant expiration,
        URI endpoint,
        String region,
        boolean pathStyle,
        String bucket,
        String prefix,
        Set<Capability> capabilities,
        LeaseId leaseId) {

    static VendedKeys of(
            SessionKeys keys, StorageAccess access, Scope scope, Set<Capability> capabilities, LeaseId leaseId) {
        return new VendedKeys(
                keys.accessKeyId(),
                keys.secretAccessKey().reveal(),
                keys.sessionToken().reveal(),
                keys.expiration(),
                access.endpoint(),
                access.region(),
                access.pathStyle(),
                scope.bucket(),
                scope.prefix(),
                capabilities,
                leaseId);
    }

    @Override
    public String toString() {
        return "VendedKeys[" + leaseId + ", ***]";
    }
}
