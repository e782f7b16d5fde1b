package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.membership.Memberships;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** Which machine a token is of, and what it may do: for every feature that lets machines in. */
@Singleton
public class ServiceAccounts {

    private final Memberships memberships;

    ServiceAccounts(Memberships memberships) {
        this.memberships = memberships;
    }

    /**
     * The machine with this subject; nobody if it is a person's, if the account was deleted, or while the organization
     * is disabled.
     */
    @Transactional
    public Optional<ServiceAccount> find(UserId user) {
        return ServiceAccountView.ofUser(user.value())
                .map(account ->
                        new ServiceAccount(new OrganizationId(account.organizationId), Set.copyOf(account.permissions)))
                .filter(account -> !memberships.isDisabled(account.organizationId()));
    }

    @Transactional
    boolean exists(ServiceAccountId account) {
        return ServiceAccountView.exists(account.value());
    }
}
