package dev.chatelaine.identity.forgetting;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.user.UserEvent.UserForgotten;
import jakarta.inject.Singleton;

/** Keycloak forgets the person too, with password, second factors, sessions and links to other providers. */
@Singleton
class WhenUserForgottenThenDeleteTheAccount implements Reaction<UserForgotten> {

    private final HomeRealm realm;

    WhenUserForgottenThenDeleteTheAccount(HomeRealm realm) {
        this.realm = realm;
    }

    @Override
    public String name() {
        return "delete-forgotten-account";
    }

    @Override
    public Class<UserForgotten> on() {
        return UserForgotten.class;
    }

    @Override
    public void react(UserForgotten event, EventContext context) {
        if (realm.isConfigured()) realm.delete(event.userId());
    }
}
