package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.LeaseId;
import dev.chatelaine.broker.UserId;
import dev.chatelaine.broker.connection.Connections;
import dev.chatelaine.broker.session.Scope;
import dev.chatelaine.broker.session.SessionIssuer;
import dev.chatelaine.broker.session.SessionKeys;
import dev.chatelaine.broker.session.SessionRefused;
import dev.chatelaine.broker.session.StorageAccess;
import dev.chatelaine.broker.vending.EffectiveAccess.Place;
import dev.chatelaine.broker.vending.LeaseCommand.NoteRefusal;
import dev.chatelaine.broker.vending.LeaseCommand.NoteVending;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.projection.StaleKnowledge;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;

/** Hands out keys to those who may have them, and notes what it did before it does. */
@Singleton
class Vending {

    private static final Logger LOG = Logger.getLogger(Vending.class);

    private final EffectiveAccessClient effectiveAccess;
    private final Connections connections;
    private final SessionIssuer issuer;
    private final Lifetime lifetime;
    private final Commands commands;

    Vending(
            EffectiveAccessClient effectiveAccess,
            Connections connections,
            SessionIssuer issuer,
            Lifetime lifetime,
            Commands commands) {
        this.effectiveAccess = effectiveAccess;
        this.connections = connections;
        this.issuer = issuer;
        this.lifetime = lifetime;
        this.commands = commands;
    }

    /**
     * The keys that were asked for.
     *
     * @param consistencyToken what the asker has just done or heard of; or null
     * @throws Rejected if a rule forbids it; whatever the reason, the refusal has been noted
     */
    VendedKeys vend(LeaseId lease, UserId user, KeyRequest request, String consistencyToken) {
        try {
            return decided(lease, user, request, consistencyToken);
        } catch (Rejected rejected) {
            note(lease, user, request, WireText.kebab(rejected.problem().name()));
            throw rejected;
        } catch (Refusal refusal) {
            note(lease, user, request, refusal.document().shortName());
            throw refusal;
        } catch (StaleKnowledge stale) {
            note(lease, user, request, WireText.kebab(EdgeProblem.STALE_KNOWLEDGE.name()));
            throw stale;
        }
    }

    private void note(LeaseId lease, UserId user, KeyRequest request, String problem) {
        commands.send(new NoteRefusal(lease, request.projectId(), user, problem));
    }

    private VendedKeys decided(LeaseId lease, UserId user, KeyRequest request, String consistencyToken) {
        // Whoever may do nothing hears the same, whether or not there is such a project.
        EffectiveAccess access = effectiveAccess
                .of(user, request.projectId(), consistencyToken)
                .filter(found -> !found.known().isEmpty())
                .orElseThrow(() -> new Rejected(EdgeProblem.ACCESS_DENIED));
        if (access.archived()) throw new Rejected(VendingProblem.PROJECT_ARCHIVED);
        Set<Capability> capabilities = request.narrow(access.known());
        if (capabilities.isEmpty()) {
            throw new Rejected(EdgeProblem.ACCESS_DENIED);
        }
        Place place = access.storage();
        Scope scope = new Scope(place.bucket(), place.prefix()).below(request.path());
        Duration duration = lifetime.of(request.durationSeconds(), access.endsAt());
        StorageAccess storage = connections
                .accessTo(place.connectionId(), access.organizationId())
                .orElseThrow(() -> unknownConnection(place));
        SessionKeys keys = open(storage, lease, scope, capabilities, duration);
        commands.send(new NoteVending(
                lease,
                request.projectId(),
                access.organizationId(),
                user,
                place.connectionId(),
                scope.bucket(),
                scope.prefix(),
                capabilities,
                keys.expiration()));
        return VendedKeys.of(keys, storage, scope, capabilities, lease);
    }

    private SessionKeys open(
            StorageAccess storage, LeaseId lease, Scope scope, Set<Capability> capabilities, Duration duration) {
        try {
            return issuer.open(storage, lease.toString(), scope, capabilities, duration);
        } catch (SessionRefused refused) {
            LOG.warnf("lease %s: the storage answered AssumeRole with %s", lease, refused.getMessage());
            if (refused.isUnreachable()) {
                throw new Refusal(EdgeProblem.SERVICE_UNAVAILABLE, "The storage of the project does not answer.");
            }
            throw new Rejected(VendingProblem.STORAGE_REFUSES_SESSIONS);
        }
    }

    /** Either it has not been heard of yet, or the project names another tenant's. Neither is a reason for keys. */
    private static Refusal unknownConnection(Place place) {
        LOG.warnf("storage connection %s is unknown in the project's organization", place.connectionId());
        return new Refusal(EdgeProblem.SERVICE_UNAVAILABLE, "The storage connection of the project is not known here.");
    }
}
