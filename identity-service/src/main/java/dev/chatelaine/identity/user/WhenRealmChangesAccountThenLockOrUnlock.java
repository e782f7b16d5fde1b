package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.identity.realm.Account;
import dev.chatelaine.identity.realm.AccountChanged;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.user.UserCommand.LockUser;
import dev.chatelaine.identity.user.UserCommand.UnlockUser;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Takes over from the realm whether it would let a person in: somebody there may know why not. */
@Singleton
class WhenRealmChangesAccountThenLockOrUnlock {

    private static final String REALM = "keycloak";

    private final HomeRealm realm;
    private final Commands commands;
    private final Clock clock;

    WhenRealmChangesAccountThenLockOrUnlock(HomeRealm realm, Commands commands, Clock clock) {
        this.realm = realm;
        this.commands = commands;
        this.clock = clock;
    }

    void follow(@Observes AccountChanged changed) {
        var user = changed.userId();
        // Not what was done but how it is now: then it does not matter how often or how late this is heard of.
        boolean locked = realm.find(user).map(this::isLocked).orElse(true);
        commands.send(
                locked ? new LockUser(user, REALM, clock.instant()) : new UnlockUser(user, REALM, clock.instant()));
    }

    private boolean isLocked(Account account) {
        return !account.enabled() && !account.closedHere();
    }
}
