package dev.chatelaine.identity.policy;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.identity.Actor;
import dev.chatelaine.identity.OrganizationId;
import java.time.Instant;

/** What administrators may ask of their organization's security policy. */
public sealed interface SecurityPolicyCommand extends Command {

    OrganizationId organizationId();

    Actor actor();

    @Override
    default String streamId() {
        return SecurityPolicyStream.of(organizationId());
    }

    @Override
    default String actorId() {
        return actor().userId().toString();
    }

    /** From now on these terms count. */
    record ChangeSecurityPolicy(OrganizationId organizationId, SecurityTerms terms, Actor actor, Instant at)
            implements SecurityPolicyCommand {}
}
