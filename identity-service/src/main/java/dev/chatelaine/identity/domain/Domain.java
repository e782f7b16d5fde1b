package dev.chatelaine.identity.domain;

import static dev.chatelaine.identity.domain.Domain.Problem.DOMAIN_TAKEN;
import static dev.chatelaine.identity.domain.Domain.Problem.DOMAIN_UNKNOWN;
import static dev.chatelaine.identity.domain.Domain.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED;
import static dev.chatelaine.identity.domain.Domain.Problem.ORGANIZATION_UNKNOWN;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.domain.DomainCommand.ClaimDomain;
import dev.chatelaine.identity.domain.DomainCommand.ProveDomain;
import dev.chatelaine.identity.domain.DomainCommand.ReleaseDomain;
import dev.chatelaine.identity.domain.DomainEvent.DomainClaimed;
import dev.chatelaine.identity.domain.DomainEvent.DomainProven;
import dev.chatelaine.identity.domain.DomainEvent.DomainReleased;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Many may claim a domain, one has proven to own it. */
public final class Domain implements Decider<DomainCommand, DomainEvent, Domain.State> {

    /** @param owner null until somebody has proven it */
    public record State(Set<OrganizationId> claimants, OrganizationId owner) {

        boolean claimedBy(OrganizationId organizationId) {
            return claimants.contains(organizationId);
        }

        State with(OrganizationId claimant) {
            var more = new HashSet<>(claimants);
            more.add(claimant);
            return new State(Set.copyOf(more), owner);
        }

        State without(OrganizationId claimant) {
            var fewer = new HashSet<>(claimants);
            fewer.remove(claimant);
            return new State(Set.copyOf(fewer), claimant.equals(owner) ? null : owner);
        }
    }

    /** Why nothing happens to a domain. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
        DOMAIN_UNKNOWN(Kind.UNKNOWN),
        DOMAIN_TAKEN(Kind.CONFLICT);

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
        return new State(Set.of(), null);
    }

    @Override
    public List<DomainEvent> decide(DomainCommand command, State state) {
        requireAdministrator(command.actor());
        var organization = command.organizationId();
        var domain = command.name().value();
        boolean claimed = state.claimedBy(organization);
        return switch (command) {
            case ClaimDomain _ -> claimed ? List.of() : List.of(new DomainClaimed(domain, organization));
            case ReleaseDomain _ -> claimed ? List.of(new DomainReleased(domain, organization)) : List.of();
            case ProveDomain _ when !claimed -> throw new Rejected(DOMAIN_UNKNOWN);
            case ProveDomain _ when organization.equals(state.owner()) -> List.of();
            case ProveDomain _ when state.owner() != null -> throw new Rejected(DOMAIN_TAKEN);
            case ProveDomain c -> List.of(new DomainProven(domain, organization, c.proof()));
        };
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.belongs()) throw new Rejected(ORGANIZATION_UNKNOWN);
        if (!actor.administers()) throw new Rejected(ORGANIZATION_ADMINISTRATOR_REQUIRED);
    }

    @Override
    public State evolve(State state, DomainEvent event) {
        return switch (event) {
            case DomainClaimed e -> state.with(e.organizationId());
            case DomainProven e -> new State(state.claimants(), e.organizationId());
            case DomainReleased e -> state.without(e.organizationId());
        };
    }
}
