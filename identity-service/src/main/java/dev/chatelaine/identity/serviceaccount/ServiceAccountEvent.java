package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import java.util.Set;

/** What has happened to a service account. Names and shapes are stored for ever: add, never change. */
@WireNamespace("dev.chatelaine.identity")
public sealed interface ServiceAccountEvent extends Event {

    OrganizationId organizationId();

    ServiceAccountId serviceAccountId();

    @Override
    default String streamId() {
        return serviceAccountId().toString();
    }

    /**
     * A machine may act for the organization from now on.
     *
     * @param userId the subject of the machine's tokens
     */
    record ServiceAccountCreated(
            OrganizationId organizationId,
            ServiceAccountId serviceAccountId,
            UserId userId,
            String name,
            Set<ServiceAccountPermission> permissions)
            implements ServiceAccountEvent {}

    /** The machine is called otherwise. */
    record ServiceAccountRenamed(OrganizationId organizationId, ServiceAccountId serviceAccountId, String name)
            implements ServiceAccountEvent {}

    /**
     * The machine may do other things from now on.
     *
     * @param permissions all of them
     */
    record ServiceAccountPermissionsChanged(
            OrganizationId organizationId, ServiceAccountId serviceAccountId, Set<ServiceAccountPermission> permissions)
            implements ServiceAccountEvent {}

    /** The machine has another secret; the one before is worth nothing any more. */
    record ServiceAccountSecretRotated(OrganizationId organizationId, ServiceAccountId serviceAccountId)
            implements ServiceAccountEvent {}

    /**
     * The machine may do nothing any more, and no token of it is accepted.
     *
     * @param userId the subject of the machine's tokens
     */
    record ServiceAccountDeleted(OrganizationId organizationId, ServiceAccountId serviceAccountId, UserId userId)
            implements ServiceAccountEvent {}
}
