package dev.chatelaine.broker.session;

import dev.chatelaine.chassis.security.Secret;
import java.time.Instant;

/**
 * The keys of one session.
 *
 * @param accessKeyId names them
 * @param secretAccessKey signs with them
 * @param sessionToken goes along with every request
 * @param expiration when they die
 */
public record SessionKeys(String accessKeyId, Secret secretAccessKey, Secret sessionToken, Instant expiration) {}
