package dev.chatelaine.identity.realm;

/** What a person has to do before the next sign-in is complete. The names are Keycloak's. */
public enum RequiredAction {
    VERIFY_EMAIL,
    UPDATE_PASSWORD,
    CONFIGURE_TOTP,
    CONFIGURE_RECOVERY_AUTHN_CODES
}
