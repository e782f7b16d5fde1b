package dev.chatelaine.identity.policy;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireNamespace;
import dev.chatelaine.identity.OrganizationId;

/** What has happened to an organization's security policy. Names and shapes are stored for ever: add, never change. */
@WireNamespace("dev.chatelaine.identity")
public sealed interface SecurityPolicyEvent extends Event {

    OrganizationId organizationId();

    @Override
    default String streamId() {
        return SecurityPolicyStream.of(organizationId());
    }

    /** The organization's policy is this from now on. */
    record SecurityPolicyChanged(
            OrganizationId organizationId, SecondFactorRule secondFactor, int graceDays, int reviewCadenceDays)
            implements SecurityPolicyEvent {

        /** What the policy says. */
        public SecurityTerms terms() {
            return new SecurityTerms(secondFactor, graceDays, reviewCadenceDays);
        }
    }
}
