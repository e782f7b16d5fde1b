package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountDeleted;
import jakarta.inject.Singleton;

/** The machine gets no more tokens. Those it has are refused by every service's deny-list already. */
@Singleton
class WhenServiceAccountDeletedThenCloseItsClient implements Reaction<ServiceAccountDeleted> {

    private final HomeRealm realm;

    WhenServiceAccountDeletedThenCloseItsClient(HomeRealm realm) {
        this.realm = realm;
    }

    @Override
    public String name() {
        return "close-machine-client";
    }

    @Override
    public Class<ServiceAccountDeleted> on() {
        return ServiceAccountDeleted.class;
    }

    @Override
    public void react(ServiceAccountDeleted event, EventContext context) {
        if (realm.isConfigured()) realm.deleteMachine(Machines.clientId(event.serviceAccountId()));
    }
}
