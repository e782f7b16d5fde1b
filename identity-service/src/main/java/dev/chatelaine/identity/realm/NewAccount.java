package dev.chatelaine.identity.realm;

/**
 * An account to be opened.
 *
 * @param email also the name that the person signs in with; not verified yet
 * @param fullName as the person is called
 */
public record NewAccount(String email, String fullName) {}
