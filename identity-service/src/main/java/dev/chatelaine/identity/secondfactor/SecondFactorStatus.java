package dev.chatelaine.identity.secondfactor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * How far somebody is, and by when they must be there.
 *
 * @param requiredSince since when it has been demanded; missing if it is not
 * @param dueAt when the grace ends; missing if nothing is demanded
 * @param enrolledSince missing if there is no second factor, or if the realm does not know
 * @param recoveryCodesLeft how many codes are left for the day on which the device is lost
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SecondFactorStatus(
        UUID userId,
        SecondFactorState state,
        Instant requiredSince,
        Instant dueAt,
        Instant enrolledSince,
        int recoveryCodesLeft) {}
