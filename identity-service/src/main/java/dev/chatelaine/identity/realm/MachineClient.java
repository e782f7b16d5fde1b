package dev.chatelaine.identity.realm;

import dev.chatelaine.chassis.security.Secret;
import dev.chatelaine.identity.UserId;

/**
 * A machine's account: it signs in by client credentials.
 *
 * @param userId the subject of its tokens
 */
public record MachineClient(String clientId, UserId userId, Secret secret) {}
