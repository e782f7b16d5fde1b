package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.security.Secret;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.MachineClient;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.CreateServiceAccount;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.RecordSecretRotation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/**
 * Opens machines' clients in the realm and gives them new secrets. The realm acts first: what our history says has
 * happened, and a secret that is not handed out, because something broke on the way, is known to nobody.
 */
@Singleton
class Machines {

    private final HomeRealm realm;
    private final MachineOpenings openings;
    private final Commands commands;
    private final Clock clock;

    Machines(HomeRealm realm, MachineOpenings openings, Commands commands, Clock clock) {
        this.realm = realm;
        this.openings = openings;
        this.commands = commands;
        this.clock = clock;
    }

    static String clientId(ServiceAccountId account) {
        return "machine-" + account;
    }

    MachineClient open(
            OrganizationId organization,
            ServiceAccountId account,
            String name,
            Set<ServiceAccountPermission> permissions,
            Actor actor) {
        ServiceAccountDecider.requireAdministrator(actor);
        openings.begin(account, clock.instant());
        var client = realm.openMachine(clientId(account), name, organization);
        try {
            commands.send(new CreateServiceAccount(
                    organization, account, client.userId(), name, permissions, actor, clock.instant()));
        } catch (Rejected rejected) {
            realm.deleteMachine(clientId(account));
            throw rejected;
        }
        openings.end(account);
        return client;
    }

    Secret rotate(OrganizationId organization, ServiceAccountId account, Actor actor) {
        ServiceAccountDecider.requireAdministrator(actor);
        if (ServiceAccountView.ofOrganization(organization.value(), account.value())
                .isEmpty()) throw new Rejected(ServiceAccountDecider.Problem.SERVICE_ACCOUNT_UNKNOWN);
        var secret = realm.rotateMachineSecret(clientId(account));
        commands.send(new RecordSecretRotation(organization, account, actor, clock.instant()));
        return secret;
    }
}
