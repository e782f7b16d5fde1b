package dev.chatelaine.identity.realm;

import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Refusal;

/** Keycloak does not answer, or does not let this service in. What was asked may be tried again later. */
public final class RealmUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String reason;

    RealmUnreachable(String reason) {
        super(EdgeProblem.SERVICE_UNAVAILABLE, "The sign-in server cannot be asked just now.");
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
