package dev.chatelaine.chassis.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses identities on the deny-list, whether they come with a bearer token or a web session. */
@Singleton
class DeniedIdentities implements SecurityIdentityAugmentor {

    private final DenyList denyList;

    DeniedIdentities(DenyList denyList) {
        this.denyList = denyList;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return isDenied(identity)
                ? Uni.createFrom().failure(new AuthenticationFailedException("deactivated"))
                : Uni.createFrom().item(identity);
    }

    boolean isDenied(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && denyList.denies(token.getSubject(), Instant.ofEpochSecond(token.getIssuedAtTime()));
    }
}
