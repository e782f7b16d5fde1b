package dev.chatelaine.identity.domain;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import java.time.Instant;

/** What an organization's administrators may ask of a domain. */
public sealed interface DomainCommand extends Command {

    DomainName name();

    OrganizationId organizationId();

    Actor actor();

    Instant at();

    @Override
    default String streamId() {
        return name().streamId().toString();
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    record ClaimDomain(DomainName name, OrganizationId organizationId, Actor actor, Instant at)
            implements DomainCommand {}

    /** The edge has seen the proof: the record in DNS, or the operator's word. */
    record ProveDomain(DomainName name, OrganizationId organizationId, DomainProof proof, Actor actor, Instant at)
            implements DomainCommand {}

    record ReleaseDomain(DomainName name, OrganizationId organizationId, Actor actor, Instant at)
            implements DomainCommand {}
}
