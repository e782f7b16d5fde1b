package dev.chatelaine.chassis.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Refuses identities on the deny-list and those from an identity provider that is not listed, whether they come with a bearer
 * token or a web session.
 */
@Singleton
class DeniedIdentities implements SecurityIdentityAugmentor {

    private final DenyList denyList;
    private final IdentityProviders providers;

    DeniedIdentities(DenyList denyList, IdentityProviders providers) {
        this.denyList = denyList;
        this.providers = providers;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return isDenied(identity)
                ? Uni.createFrom().failure(new AuthenticationFailedException("denied"))
                : Uni.createFrom().item(identity);
    }

    boolean isDenied(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && (isFromElsewhere(token)
                        || denyList.denies(token.getSubject(), Instant.ofEpochSecond(token.getIssuedAtTime())));
    }

    /** A claim of an unknown shape is no provider that could be listed. */
    private boolean isFromElsewhere(JsonWebToken token) {
        Object provider = token.getClaim(Caller.IDENTITY_PROVIDER);
        return provider != null && !(provider instanceof String alias && providers.isListed(alias));
    }
}
