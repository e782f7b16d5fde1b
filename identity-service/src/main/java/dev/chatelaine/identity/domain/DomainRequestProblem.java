package dev.chatelaine.identity.domain;

import dev.chatelaine.chassis.domain.Problem;

/** Why a request about a domain is refused before the domain is asked. */
public enum DomainRequestProblem implements Problem {
    DOMAIN_NOT_PROVEN(Kind.CONFLICT);

    private final Kind kind;

    DomainRequestProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
