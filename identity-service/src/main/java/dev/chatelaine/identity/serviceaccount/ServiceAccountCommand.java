package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import java.time.Instant;
import java.util.Set;

/** What administrators may ask of a service account. */
public sealed interface ServiceAccountCommand extends Command {

    /** The organization that the asker speaks of: the account must be its own. */
    OrganizationId organizationId();

    ServiceAccountId serviceAccountId();

    Actor actor();

    Instant at();

    @Override
    default String streamId() {
        return serviceAccountId().toString();
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    /** @param userId the subject of the machine's tokens */
    record CreateServiceAccount(
            OrganizationId organizationId,
            ServiceAccountId serviceAccountId,
            UserId userId,
            String name,
            Set<ServiceAccountPermission> permissions,
            Actor actor,
            Instant at)
            implements ServiceAccountCommand {}

    /**
     * @param name null if it stays
     * @param permissions null if they stay
     */
    record ChangeServiceAccount(
            OrganizationId organizationId,
            ServiceAccountId serviceAccountId,
            String name,
            Set<ServiceAccountPermission> permissions,
            Actor actor,
            Instant at)
            implements ServiceAccountCommand {}

    /** The realm has given the machine another secret. */
    record RecordSecretRotation(
            OrganizationId organizationId, ServiceAccountId serviceAccountId, Actor actor, Instant at)
            implements ServiceAccountCommand {}

    record DeleteServiceAccount(
            OrganizationId organizationId, ServiceAccountId serviceAccountId, Actor actor, Instant at)
            implements ServiceAccountCommand {}
}
