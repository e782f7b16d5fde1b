package dev.chatelaine.identity.scim;

import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.serviceaccount.ServiceAccountPermission;
import dev.chatelaine.identity.serviceaccount.ServiceAccounts;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Which callers are directories. */
@Singleton
class ScimClients {

    private final ServiceAccounts accounts;

    ScimClients(ServiceAccounts accounts) {
        this.accounts = accounts;
    }

    /** The caller, if it is a machine that may provision; the token and our own record must agree whose it is. */
    Optional<ScimClient> find(Caller caller) {
        var user = new UserId(caller.userId());
        var organization = caller.machineOf().map(OrganizationId::new);
        return organization
                .filter(id -> accounts.find(user)
                        .filter(account -> account.organizationId().equals(id))
                        .filter(account -> account.permissions().contains(ServiceAccountPermission.SCIM))
                        .isPresent())
                .map(id -> new ScimClient(id, user));
    }
}
