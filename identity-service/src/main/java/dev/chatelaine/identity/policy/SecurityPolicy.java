package dev.chatelaine.identity.policy;

import static dev.chatelaine.identity.policy.SecurityPolicy.Problem.ORGANIZATION_ADMINISTRATOR_REQUIRED;
import static dev.chatelaine.identity.policy.SecurityPolicy.Problem.ORGANIZATION_UNKNOWN;
import static dev.chatelaine.identity.policy.SecurityPolicy.Problem.SECOND_FACTOR_ROLES_MISMATCH;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.policy.SecurityPolicyCommand.ChangeSecurityPolicy;
import dev.chatelaine.identity.policy.SecurityPolicyEvent.SecurityPolicyChanged;
import java.util.List;

/** Administrators alone decide how people must prove who they are. */
public final class SecurityPolicy implements Decider<SecurityPolicyCommand, SecurityPolicyEvent, SecurityPolicy.State> {

    public record State(SecurityTerms terms) {}

    /** Why a policy is not changed. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        ORGANIZATION_UNKNOWN(Kind.UNKNOWN),
        ORGANIZATION_ADMINISTRATOR_REQUIRED(Kind.FORBIDDEN),
        SECOND_FACTOR_ROLES_MISMATCH(Kind.INVALID);

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
        return new State(SecurityTerms.FIRST);
    }

    @Override
    public List<SecurityPolicyEvent> decide(SecurityPolicyCommand command, State state) {
        return switch (command) {
            case ChangeSecurityPolicy c -> change(c, state);
        };
    }

    private static List<SecurityPolicyEvent> change(ChangeSecurityPolicy c, State state) {
        if (!c.actor().belongs()) throw new Rejected(ORGANIZATION_UNKNOWN);
        if (!c.actor().administers()) throw new Rejected(ORGANIZATION_ADMINISTRATOR_REQUIRED);
        var terms = c.terms();
        if (!terms.secondFactor().isWhole()) throw new Rejected(SECOND_FACTOR_ROLES_MISMATCH);
        if (terms.equals(state.terms())) return List.of();
        return List.of(new SecurityPolicyChanged(
                c.organizationId(), terms.secondFactor(), terms.graceDays(), terms.reviewCadenceDays()));
    }

    @Override
    public State evolve(State state, SecurityPolicyEvent event) {
        return switch (event) {
            case SecurityPolicyChanged e -> new State(e.terms());
        };
    }
}
