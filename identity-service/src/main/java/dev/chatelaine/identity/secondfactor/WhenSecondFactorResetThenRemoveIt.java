package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.user.UserEvent.SecondFactorReset;
import jakarta.inject.Singleton;

/** Whoever has found the device can do nothing with it: it is no second factor any more, and every session ends. */
@Singleton
class WhenSecondFactorResetThenRemoveIt implements Reaction<SecondFactorReset> {

    private final HomeRealm realm;
    private final SecondFactorAccounts accounts;

    WhenSecondFactorResetThenRemoveIt(HomeRealm realm, SecondFactorAccounts accounts) {
        this.realm = realm;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "remove-second-factor";
    }

    @Override
    public Class<SecondFactorReset> on() {
        return SecondFactorReset.class;
    }

    @Override
    public void react(SecondFactorReset event, EventContext context) {
        if (!realm.isConfigured()) return;
        realm.removeSecondFactors(event.userId());
        realm.signOut(event.userId());
        accounts.changed(event.userId());
    }
}
