package dev.chatelaine.broker.session;

import dev.chatelaine.chassis.security.Secret;
import java.net.URI;

/**
 * What it takes to ask a storage for a session.
 *
 * @param provider how it reads policies
 * @param endpoint where its STS answers; S3 answers there too
 * @param region the region to sign for
 * @param roleArn the role whose rights a session narrows
 * @param accessKeyId the connection's own key
 * @param secretAccessKey its secret
 */
public record StorageAccess(
        Provider provider, URI endpoint, String region, String roleArn, String accessKeyId, Secret secretAccessKey) {}
