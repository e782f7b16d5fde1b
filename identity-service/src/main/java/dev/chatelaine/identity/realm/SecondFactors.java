package dev.chatelaine.identity.realm;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person has besides the password.
 *
 * @param totp whether an authenticator application is set up
 * @param recoveryCodesLeft how many recovery codes have not been used; none if the person has no list of them
 * @param since when the authenticator application was set up
 */
public record SecondFactors(boolean totp, int recoveryCodesLeft, Optional<Instant> since) {}
