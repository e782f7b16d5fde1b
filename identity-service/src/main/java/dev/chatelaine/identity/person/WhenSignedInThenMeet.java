package dev.chatelaine.identity.person;

import dev.chatelaine.chassis.security.IdentityProviders;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.realm.Account;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.RealmEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gets to know people at their first sign-in, before they have asked for anything. What changes later, their tokens tell;
 * and whoever comes from a provider that is not listed is not met at all.
 */
@Singleton
class WhenSignedInThenMeet {

    private static final Set<String> ARRIVALS = Set.of("LOGIN", "REGISTER");

    private final HomeRealm realm;
    private final People people;
    private final Arrivals arrivals;
    private final IdentityProviders providers;

    WhenSignedInThenMeet(HomeRealm realm, People people, Arrivals arrivals, IdentityProviders providers) {
        this.realm = realm;
        this.people = people;
        this.arrivals = arrivals;
        this.providers = providers;
    }

    void meet(@Observes RealmEvent event) {
        if (!ARRIVALS.contains(event.type())) return;
        if (!event.identityProvider().map(providers::isListed).orElse(true)) return;
        event.user()
                .filter(this::isNew)
                .flatMap(realm::find)
                .ifPresent(account -> arrivals.meet(person(account, event.identityProvider())));
    }

    private boolean isNew(UserId user) {
        return people.find(List.of(user)).isEmpty();
    }

    private Person person(Account account, Optional<String> provider) {
        boolean believed = provider.map(alias -> providers.isBelieved(alias, account.email()))
                .orElse(true);
        var email = account.emailVerified() && believed ? account.email().toLowerCase(Locale.ROOT) : null;
        return new Person(account.userId(), account.fullName(), email);
    }
}
