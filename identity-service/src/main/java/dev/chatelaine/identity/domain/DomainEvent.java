package dev.chatelaine.identity.domain;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.identity.OrganizationId;

/** What has happened to a domain. Names and shapes are stored for ever: add, never change. */
@WireNamespace("dev.chatelaine.identity")
public sealed interface DomainEvent extends Event {

    /** The domain, as it is written in DNS. */
    String domain();

    OrganizationId organizationId();

    @Override
    default String streamId() {
        return new DomainName(domain()).streamId().toString();
    }

    /** An organization says that the domain is its own, which proves nothing yet. */
    record DomainClaimed(String domain, OrganizationId organizationId) implements DomainEvent {}

    /** The domain is this organization's, and no other's. */
    record DomainProven(String domain, OrganizationId organizationId, DomainProof proof) implements DomainEvent {}

    /** The organization does not claim the domain any more; if it was the owner, there is none now. */
    record DomainReleased(String domain, OrganizationId organizationId) implements DomainEvent {}
}
