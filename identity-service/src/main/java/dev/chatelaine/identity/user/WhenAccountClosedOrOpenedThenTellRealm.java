package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.RealmRefusal;
import dev.chatelaine.identity.user.UserEvent.MembershipEnded;
import dev.chatelaine.identity.user.UserEvent.MembershipLeft;
import dev.chatelaine.identity.user.UserEvent.MembershipStarted;
import dev.chatelaine.identity.user.UserEvent.SecondFactorReset;
import dev.chatelaine.identity.user.UserEvent.UserDeactivated;
import dev.chatelaine.identity.user.UserEvent.UserForgotten;
import dev.chatelaine.identity.user.UserEvent.UserLocked;
import dev.chatelaine.identity.user.UserEvent.UserReactivated;
import dev.chatelaine.identity.user.UserEvent.UserRegistered;
import dev.chatelaine.identity.user.UserEvent.UserUnlocked;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Makes the realm refuse whom this service has deactivated, and end their sessions; and let them in again. One reaction for
 * both, because the last one counts: two would race when the realm has been away.
 */
@Singleton
class WhenAccountClosedOrOpenedThenTellRealm implements Reaction<UserEvent> {

    private static final Logger LOG = Logger.getLogger(WhenAccountClosedOrOpenedThenTellRealm.class);
    private static final int FEW = 20;

    private final HomeRealm realm;

    WhenAccountClosedOrOpenedThenTellRealm(HomeRealm realm) {
        this.realm = realm;
    }

    @Override
    public String name() {
        return "tell-realm";
    }

    @Override
    public Class<UserEvent> on() {
        return UserEvent.class;
    }

    @Override
    public int batch() {
        return FEW;
    }

    @Override
    public void react(UserEvent event, EventContext context) {
        if (!realm.isConfigured()) return;
        try {
            tell(event);
        } catch (RealmRefusal hopeless) {
            // One account that Keycloak will not change must not keep the others from being closed.
            LOG.errorf("user %s is as before in the realm: %s", event.userId(), hopeless.getMessage());
        }
    }

    private void tell(UserEvent event) {
        switch (event) {
            case UserDeactivated e -> {
                realm.disable(e.userId());
                realm.signOut(e.userId());
            }
            case UserReactivated e -> realm.enable(e.userId());
            case UserRegistered _, MembershipStarted _, MembershipEnded _, MembershipLeft _ -> {}
            case UserLocked _, UserUnlocked _ -> {} // what the realm said itself
            case SecondFactorReset _, UserForgotten _ -> {} // others see to it
        }
    }
}
