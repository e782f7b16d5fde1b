package dev.chatelaine.identity.person;

import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.RealmEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/** Gets to know people at their first sign-in, before they have asked for anything. */
@Singleton
class WhenSignedInThenMeet {

    private static final Set<String> ARRIVALS = Set.of("LOGIN", "REGISTER");

    private final HomeRealm realm;
    private final Arrivals arrivals;

    WhenSignedInThenMeet(HomeRealm realm, Arrivals arrivals) {
        this.realm = realm;
        this.arrivals = arrivals;
    }

    void meet(@Observes RealmEvent event) {
        if (!ARRIVALS.contains(event.type())) return;
        event.user().flatMap(realm::find).ifPresent(account -> {
            var email = account.emailVerified() ? account.email().toLowerCase(Locale.ROOT) : null;
            arrivals.meet(new Person(account.userId(), account.fullName(), email));
        });
    }
}
