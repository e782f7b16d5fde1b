package dev.chatelaine.chassis.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Set;

/** Quarkus' OIDC mechanism, with recognition of bearer tokens that it has verified before. */
@Alternative
@Priority(1)
@Singleton
class BearerMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens verified;
    private final DeniedIdentities denied;

    BearerMechanism(OidcAuthenticationMechanism oidc, VerifiedTokens verified, DeniedIdentities denied) {
        this.oidc = oidc;
        this.verified = verified;
        this.denied = denied;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) return oidc.authenticate(context, providers);
        var token = header.substring(BEARER.length());
        return verified.find(token).map(this::unlessDenied).orElseGet(() -> oidc.authenticate(context, providers)
                .invoke(identity -> {
                    if (identity != null) verified.remember(token, identity); // pages take no bearer tokens
                }));
    }

    private Uni<SecurityIdentity> unlessDenied(SecurityIdentity identity) {
        return denied.isDenied(identity)
                ? Uni.createFrom().failure(new AuthenticationFailedException("denied"))
                : Uni.createFrom().item(identity);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }
}
