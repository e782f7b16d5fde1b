package dev.chatelaine.chassis.security;

import dev.chatelaine.chassis.json.WireText;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or service behind the current request, as the verified token tells. */
@RequestScoped
public class Caller {

    /** The realm role of services that act by themselves. */
    public static final String SERVICE = "service";

    /** The claim that the realm puts into the tokens of tenants' machines, and of nobody else. */
    private static final String MACHINE_OF = "organization";

    /** The claim with the alias of the provider through which a person has signed in, if it was not the realm itself. */
    static final String IDENTITY_PROVIDER = "identity_provider";

    private final SecurityIdentity identity;
    private final IdentityProviders providers;

    /** @param identity what the request was authenticated as */
    public Caller(SecurityIdentity identity, IdentityProviders providers) {
        this.identity = identity;
        this.providers = providers;
    }

    /** Whether nobody has signed in. */
    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The person's id: the subject of the home realm's token. */
    public UUID userId() {
        return UUID.fromString(token().getSubject());
    }

    /** Who did it, for the record: the user's id, or the name of the service. */
    public String actorId() {
        return isService() ? serviceName() : token().getSubject();
    }

    /** Whether a service calls on its own behalf. */
    public boolean isService() {
        return identity.hasRole(SERVICE);
    }

    /** Whether a tenant's machine calls: neither a person nor one of our own services. */
    public boolean isMachine() {
        return machineOf().isPresent();
    }

    /** The tenant whose machine calls; empty if it is no machine. */
    public Optional<UUID> machineOf() {
        return claim(MACHINE_OF).flatMap(WireText::uuid);
    }

    /** The client id of the calling service (RFC 9068, section 2.2). */
    public String serviceName() {
        return claim("azp").or(() -> claim("client_id")).orElse("");
    }

    /** The person's name for display; the address or id if there is none. */
    public String fullName() {
        return claim("name").or(this::email).orElseGet(() -> token().getSubject());
    }

    /** The address in the token, whether verified or not: for display alone. */
    public Optional<String> email() {
        return claim("email");
    }

    /** The address in lower case, if one that we believe in this has verified that it is the person's. */
    public Optional<String> verifiedEmail() {
        boolean verified = Boolean.TRUE.equals(token().getClaim("email_verified"));
        return email().filter(address -> verified && isBelieved(address))
                .map(address -> address.toLowerCase(Locale.ROOT));
    }

    private boolean isBelieved(String address) {
        var provider = claim(IDENTITY_PROVIDER);
        return provider.isEmpty() || providers.isBelieved(provider.get(), address);
    }

    private Optional<String> claim(String name) {
        return token().getClaim(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) return token;
        throw new IllegalStateException("nobody has signed in");
    }
}
