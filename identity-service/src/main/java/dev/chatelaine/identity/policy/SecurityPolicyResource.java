package dev.chatelaine.identity.policy;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.membership.Memberships;
import dev.chatelaine.identity.policy.SecurityPolicyCommand.ChangeSecurityPolicy;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** An organization's security policy: whoever belongs may read it, administrators change it. */
@Path("/v1/organizations/{id}/security-policy")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class SecurityPolicyResource {

    private final SecurityPolicies policies;
    private final Memberships memberships;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    SecurityPolicyResource(
            SecurityPolicies policies, Memberships memberships, Commands commands, Caller caller, Clock clock) {
        this.policies = policies;
        this.memberships = memberships;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of whom a second factor is demanded; roles are named where it depends on them, and only there. */
    record SecondFactor(
            @NotNull SecondFactorRule.Scope requiredOf,
            List<@NotNull OrganizationRole> organizationRoles,
            List<@NotNull PlatformRole> platformRoles) {

        SecondFactorRule rule() {
            return new SecondFactorRule(requiredOf, setOf(organizationRoles), setOf(platformRoles));
        }

        private static <R> Set<R> setOf(List<R> roles) {
            return roles == null ? Set.of() : Set.copyOf(roles);
        }
    }

    record NewPolicy(
            @NotNull @Valid SecondFactor secondFactor,

            @NotNull @Min(0) @Max(SecurityTerms.MOST_GRACE_DAYS)
            Integer graceDays,

            @NotNull @Min(1) @Max(SecurityTerms.MOST_REVIEW_DAYS)
            Integer reviewCadenceDays) {

        SecurityTerms terms() {
            return new SecurityTerms(secondFactor.rule(), graceDays, reviewCadenceDays);
        }
    }

    /** The policy, and what the realm enforces besides. */
    record Policy(
            SecondFactor secondFactor,
            int graceDays,
            int reviewCadenceDays,
            RealmRules.Password password,
            RealmRules.OneTimeCodes oneTimeCodes) {}

    @GET
    public Policy get(@PathParam("id") OrganizationId id) {
        if (!memberships.actor(id, caller).belongs()) throw new Rejected(SecurityPolicy.Problem.ORGANIZATION_UNKNOWN);
        return written(policies.of(id));
    }

    @PUT
    @APIResponse(responseCode = "204", description = "Done")
    public void change(@PathParam("id") OrganizationId id, @Valid @NotNull NewPolicy policy) {
        var actor = memberships.actor(id, caller);
        commands.send(new ChangeSecurityPolicy(id, policy.terms(), actor, clock.instant()));
    }

    private static Policy written(SecurityTerms terms) {
        var rule = terms.secondFactor();
        var secondFactor = new SecondFactor(
                rule.requiredOf(),
                rule.organizationRoles().stream().sorted().toList(),
                rule.platformRoles().stream().sorted().toList());
        return new Policy(
                secondFactor,
                terms.graceDays(),
                terms.reviewCadenceDays(),
                RealmRules.PASSWORD,
                RealmRules.ONE_TIME_CODES);
    }
}
