package dev.chatelaine.chassis.security;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The other identity providers through which people may sign in to the home realm, and for which mail domains each is
 * believed when it says that an address is somebody's: {@code google=*;partner=partner.example,partner.org}. The realm
 * itself is believed always, because it sends a mail to the address.
 */
@Singleton
public class IdentityProviders {

    private static final String ANY_DOMAIN = "*";

    private final Map<String, Set<String>> domains = new HashMap<>();

    IdentityProviders(@ConfigProperty(name = "chatelaine.identity-providers") Optional<String> listed) {
        listed.stream().flatMap(list -> Arrays.stream(list.split(";"))).forEach(this::add);
    }

    private void add(String provider) {
        var parts = provider.split("=", 2);
        if (parts.length != 2 || parts[0].isBlank())
            throw new IllegalArgumentException(
                    "chatelaine.identity-providers: not \"alias=domain,domain\": " + provider);
        var believed = Arrays.stream(parts[1].split(","))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        domains.put(parts[0].strip(), believed);
    }

    /** Whether people may come from there at all. */
    public boolean isListed(String alias) {
        return domains.containsKey(alias);
    }

    /** Whether an address is somebody's because that provider says so. */
    public boolean isBelieved(String alias, String address) {
        var believed = domains.getOrDefault(alias, Set.of());
        var domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return believed.contains(ANY_DOMAIN) || believed.contains(domain);
    }
}
