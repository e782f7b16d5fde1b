package dev.chatelaine.identity.serviceaccount;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountCreated;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountDeleted;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountPermissionsChanged;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountRenamed;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountSecretRotated;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps the service accounts that exist. */
@Singleton
class ServiceAccountProjection implements Projection {

    static final String NAME = "service-account";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.ServiceAccountCreated.v1" ->
                created(event.as(ServiceAccountCreated.class), event);
            case "dev.chatelaine.identity.ServiceAccountRenamed.v1" -> {
                var renamed = event.as(ServiceAccountRenamed.class);
                account(renamed).name = renamed.name();
            }
            case "dev.chatelaine.identity.ServiceAccountPermissionsChanged.v1" -> {
                var changed = event.as(ServiceAccountPermissionsChanged.class);
                account(changed).permissions = sorted(changed.permissions());
            }
            case "dev.chatelaine.identity.ServiceAccountSecretRotated.v1" ->
                account(event.as(ServiceAccountSecretRotated.class)).secretMadeAt = event.time();
            case "dev.chatelaine.identity.ServiceAccountDeleted.v1" ->
                account(event.as(ServiceAccountDeleted.class)).delete();
            default -> {} // not about machines
        }
    }

    @Override
    public void reset() {
        ServiceAccountView.deleteAll();
    }

    private static void created(ServiceAccountCreated created, PublishedEvent event) {
        var account = new ServiceAccountView();
        account.serviceAccountId = created.serviceAccountId().value();
        account.organizationId = created.organizationId().value();
        account.userId = created.userId().value();
        account.name = created.name();
        account.permissions = sorted(created.permissions());
        account.createdAt = event.time();
        account.secretMadeAt = event.time();
        account.persist();
    }

    private static ServiceAccountView account(ServiceAccountEvent event) {
        return ServiceAccountView.findById(event.serviceAccountId().value());
    }

    private static List<ServiceAccountPermission> sorted(Collection<ServiceAccountPermission> permissions) {
        return permissions.stream().sorted().toList();
    }
}
