package dev.chatelaine.identity.realm;

/** Keycloak answers that what was asked cannot be done. Asking again would not help. */
public final class RealmRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    RealmRefusal(int status, String question) {
        super("Keycloak answers " + status + " to " + question);
        this.status = status;
    }

    boolean isUnknown() {
        return status == 404;
    }

    boolean isConflict() {
        return status == 409;
    }
}
