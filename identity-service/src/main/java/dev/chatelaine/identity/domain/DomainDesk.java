package dev.chatelaine.identity.domain;

import static dev.chatelaine.identity.domain.DomainRequestProblem.DOMAIN_NOT_PROVEN;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.domain.DomainCommand.ClaimDomain;
import dev.chatelaine.identity.domain.DomainCommand.ProveDomain;
import dev.chatelaine.identity.domain.DomainCommand.ReleaseDomain;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks for the proof before it asks the domain. */
@Singleton
class DomainDesk {

    private final PublicRecords records;
    private final List<String> vouched;
    private final Commands commands;
    private final Clock clock;

    /** @param vouched {@code example.org} for whoever claims it first, or {@code example.org=ORGANIZATION-ID} */
    DomainDesk(
            PublicRecords records,
            @ConfigProperty(name = "chatelaine.domains.vouched") Optional<List<String>> vouched,
            Commands commands,
            Clock clock) {
        this.records = records;
        this.vouched = vouched.orElse(List.of());
        this.commands = commands;
        this.clock = clock;
    }

    void claim(DomainName name, OrganizationId organization, Actor actor) {
        commands.send(new ClaimDomain(name, organization, actor, clock.instant()));
    }

    /** Nobody makes this service ask DNS but administrators, about domains that they have claimed. */
    void verify(DomainName name, OrganizationId organization, Actor actor) {
        claimed(name, organization, actor);
        var proof = proof(name, organization).orElseThrow(() -> new Rejected(DOMAIN_NOT_PROVEN));
        commands.send(new ProveDomain(name, organization, proof, actor, clock.instant()));
    }

    void release(DomainName name, OrganizationId organization, Actor actor) {
        commands.send(new ReleaseDomain(name, organization, actor, clock.instant()));
    }

    private static void claimed(DomainName name, OrganizationId organization, Actor actor) {
        if (!actor.belongs()) throw new Rejected(Domain.Problem.ORGANIZATION_UNKNOWN);
        if (!actor.administers()) throw new Rejected(Domain.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED);
        if (DomainView.find(organization.value(), name.value()).isEmpty())
            throw new Rejected(Domain.Problem.DOMAIN_UNKNOWN);
    }

    private Optional<DomainProof> proof(DomainName name, OrganizationId organization) {
        if (vouched.contains(name.value()) || vouched.contains(name + "=" + organization))
            return Optional.of(DomainProof.OPERATOR);
        var record = DomainRecord.of(name, organization);
        return records.texts(record.name()).contains(record.value()) ? Optional.of(DomainProof.DNS) : Optional.empty();
    }
}
