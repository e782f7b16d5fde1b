package dev.chatelaine.broker.session;

import dev.chatelaine.broker.Capability;
import dev.chatelaine.chassis.security.Secret;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.Credentials;

/** Opens sessions at the storage's STS. Clients are kept by place; the keys come with each request. */
@Singleton
public class SessionIssuer {

    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<Place, StsClient> clients = new ConcurrentHashMap<>();

    private record Place(URI endpoint, String region) {}

    /**
     * Opens a session that can do what is said and nothing else.
     *
     * @throws SessionRefused if the storage does not
     */
    public SessionKeys open(
            StorageAccess access, String sessionName, Scope scope, Set<Capability> capabilities, Duration duration) {
        String policy = SessionPolicy.render(access.provider(), scope, capabilities);
        AwsCredentials own = AwsBasicCredentials.create(
                access.accessKeyId(), access.secretAccessKey().reveal());
        return assumeRole(access, own, sessionName, Optional.of(policy), duration);
    }

    /**
     * Tries what must fail: to assume the role again with the keys of a session, and so to be rid of its policy.
     *
     * @throws SessionRefused if the storage refuses, as it should
     */
    public SessionKeys chain(StorageAccess access, SessionKeys session, String sessionName, Duration duration) {
        AwsCredentials chained = AwsSessionCredentials.create(
                session.accessKeyId(),
                session.secretAccessKey().reveal(),
                session.sessionToken().reveal());
        return assumeRole(access, chained, sessionName, Optional.empty(), duration);
    }

    private SessionKeys assumeRole(
            StorageAccess access, AwsCredentials keys, String name, Optional<String> policy, Duration duration) {
        AssumeRoleRequest request = AssumeRoleRequest.builder()
                .roleArn(access.roleArn())
                .roleSessionName(name)
                .durationSeconds(Math.toIntExact(duration.toSeconds()))
                .policy(policy.orElse(null))
                .overrideConfiguration(o -> o.credentialsProvider(StaticCredentialsProvider.create(keys)))
                .build();
        try {
            return keys(client(access).assumeRole(request).credentials());
        } catch (AwsServiceException refused) {
            throw new SessionRefused(code(refused), refused.statusCode() >= 500);
        } catch (SdkClientException unreachable) {
            throw new SessionRefused("unreachable", true);
        }
    }

    private static SessionKeys keys(Credentials issued) {
        return new SessionKeys(
                issued.accessKeyId(),
                new Secret(issued.secretAccessKey()),
                new Secret(issued.sessionToken()),
                issued.expiration());
    }

    private static String code(AwsServiceException refused) {
        String code = refused.awsErrorDetails() == null
                ? null
                : refused.awsErrorDetails().errorCode();
        return code == null ? "status " + refused.statusCode() : code;
    }

    private StsClient client(StorageAccess access) {
        return clients.computeIfAbsent(new Place(access.tokenEndpoint(), access.region()), place -> StsClient.builder()
                .endpointOverride(place.endpoint())
                .region(Region.of(place.region()))
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE_TO_CONNECT)
                        .socketTimeout(PATIENCE)
                        .build())
                .overrideConfiguration(o -> o.retryStrategy(r -> r.maxAttempts(1)))
                .build());
    }
}
