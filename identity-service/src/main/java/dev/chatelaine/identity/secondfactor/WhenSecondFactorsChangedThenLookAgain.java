package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.identity.realm.SecondFactorsChanged;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has what somebody set up or removed looked up soon. */
@Singleton
class WhenSecondFactorsChangedThenLookAgain {

    private final SecondFactorAccounts accounts;

    WhenSecondFactorsChangedThenLookAgain(SecondFactorAccounts accounts) {
        this.accounts = accounts;
    }

    void lookAgain(@Observes SecondFactorsChanged changed) {
        accounts.changed(changed.userId());
    }
}
