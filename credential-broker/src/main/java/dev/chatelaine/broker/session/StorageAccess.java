package dev.chatelaine.broker.session;

import dev.chatelaine.broker.Provider;
import dev.chatelaine.chassis.security.Secret;
import java.net.URI;

/**
 * What it takes to ask a storage for a session.
 *
 * @param provider how it reads policies
 * @param endpoint where its S3 answers
 * @param region the region to sign for
 * @param roleArn the role whose rights a session narrows
 * @param accessKeyId the connection's own key
 * @param secretAccessKey its secret
 */
public record StorageAccess(
        Provider provider, URI endpoint, String region, String roleArn, String accessKeyId, Secret secretAccessKey) {

    /** Where its STS answers: at the same place, but for AWS. */
    public URI tokenEndpoint() {
        return provider == Provider.AWS ? URI.create("https://sts." + region + ".amazonaws.com") : endpoint;
    }

    /** Whether a bucket is named in the path, as everywhere but at AWS. */
    public boolean pathStyle() {
        return provider != Provider.AWS;
    }
}
