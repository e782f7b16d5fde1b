package dev.chatelaine.identity.serviceaccount;

import static dev.chatelaine.identity.serviceaccount.ServiceAccountDecider.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED;
import static dev.chatelaine.identity.serviceaccount.ServiceAccountDecider.Problem.ORGANIZATION_UNKNOWN;
import static dev.chatelaine.identity.serviceaccount.ServiceAccountDecider.Problem.SERVICE_ACCOUNT_UNKNOWN;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.ChangeServiceAccount;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.CreateServiceAccount;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.DeleteServiceAccount;
import dev.chatelaine.identity.serviceaccount.ServiceAccountCommand.RecordSecretRotation;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountCreated;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountDeleted;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountPermissionsChanged;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountRenamed;
import dev.chatelaine.identity.serviceaccount.ServiceAccountEvent.ServiceAccountSecretRotated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A machine belongs to one organization for ever; that organization's administrators alone decide about it. */
public final class ServiceAccountDecider
        implements Decider<ServiceAccountCommand, ServiceAccountEvent, ServiceAccountDecider.State> {

    /** @param organizationId null until the account is created */
    public record State(
            OrganizationId organizationId,
            UserId userId,
            String name,
            Set<ServiceAccountPermission> permissions,
            boolean deleted) {

        boolean isNew() {
            return organizationId == null;
        }
    }

    /** Why a service account refuses. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
        SERVICE_ACCOUNT_UNKNOWN(Kind.UNKNOWN);

        private final Kind kind;

        Problem(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    @Override
    public State initial() {
        return new State(null, null, null, Set.of(), false);
    }

    @Override
    public List<ServiceAccountEvent> decide(ServiceAccountCommand command, State state) {
        requireAdministrator(command.actor());
        return switch (command) {
            case CreateServiceAccount c
            when state.isNew() ->
                List.of(new ServiceAccountCreated(
                        c.organizationId(), c.serviceAccountId(), c.userId(), c.name(), c.permissions()));
            case ServiceAccountCommand c
            when !c.organizationId().equals(state.organizationId()) -> throw new Rejected(SERVICE_ACCOUNT_UNKNOWN);
            case DeleteServiceAccount _ when state.deleted() -> List.of();
            case ServiceAccountCommand _ when state.deleted() -> throw new Rejected(SERVICE_ACCOUNT_UNKNOWN);
            case CreateServiceAccount _ -> List.of(); // the same request, delivered twice
            case ChangeServiceAccount c -> change(c, state);
            case RecordSecretRotation c ->
                List.of(new ServiceAccountSecretRotated(c.organizationId(), c.serviceAccountId()));
            case DeleteServiceAccount c ->
                List.of(new ServiceAccountDeleted(c.organizationId(), c.serviceAccountId(), state.userId()));
        };
    }

    /** For the edge too, which asks the realm before this decides. */
    static void requireAdministrator(Actor actor) {
        if (!actor.belongs()) throw new Rejected(ORGANIZATION_UNKNOWN);
        if (!actor.administers()) throw new Rejected(ORGANIZATION_ADMINISTRATOR_REQUIRED);
    }

    private static List<ServiceAccountEvent> change(ChangeServiceAccount c, State state) {
        var events = new ArrayList<ServiceAccountEvent>();
        if (c.name() != null && !c.name().equals(state.name()))
            events.add(new ServiceAccountRenamed(c.organizationId(), c.serviceAccountId(), c.name()));
        if (c.permissions() != null && !c.permissions().equals(state.permissions()))
            events.add(new ServiceAccountPermissionsChanged(c.organizationId(), c.serviceAccountId(), c.permissions()));
        return List.copyOf(events);
    }

    @Override
    public State evolve(State state, ServiceAccountEvent event) {
        return switch (event) {
            case ServiceAccountCreated e -> new State(e.organizationId(), e.userId(), e.name(), e.permissions(), false);
            case ServiceAccountRenamed e ->
                new State(state.organizationId(), state.userId(), e.name(), state.permissions(), state.deleted());
            case ServiceAccountPermissionsChanged e ->
                new State(state.organizationId(), state.userId(), state.name(), e.permissions(), state.deleted());
            case ServiceAccountSecretRotated _ -> state;
            case ServiceAccountDeleted _ ->
                new State(state.organizationId(), state.userId(), state.name(), Set.of(), true);
        };
    }
}
