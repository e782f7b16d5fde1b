package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.user.UserEvent.UserForgotten;
import jakarta.inject.Singleton;

/** There is nobody left of whom anything could be demanded. */
@Singleton
class WhenUserForgottenThenForgetTheSecondFactor implements Reaction<UserForgotten> {

    private final SecondFactorAccounts accounts;

    WhenUserForgottenThenForgetTheSecondFactor(SecondFactorAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "forget-second-factor";
    }

    @Override
    public Class<UserForgotten> on() {
        return UserForgotten.class;
    }

    @Override
    public void react(UserForgotten event, EventContext context) {
        accounts.forget(event.userId());
    }
}
