package dev.chatelaine.storage;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.BlobStoreLocator;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The guard at the door of the store. s3proxy asks it with the bucket and the key as it has understood them (so that
 * there is no second parser to be confused), first for the target of a request, then for the source of a copy; it answers
 * with the secret that must have signed the request, or refuses.
 */
final class GuardedStorage implements BlobStoreLocator {

    /** The request that this thread answers. */
    static final ScopedValue<HttpServletRequest> REQUEST = ScopedValue.newInstance();

    private static final String COPY_SOURCE = "x-amz-copy-source";
    private static final String TARGET_SEEN = GuardedStorage.class.getName() + ".targetSeen";

    private final BlobStore store;
    private final BaseKey owner;
    private final Sessions sessions;

    GuardedStorage(BlobStore store, BaseKey owner, Sessions sessions) {
        this.store = store;
        this.owner = owner;
        this.sessions = sessions;
    }

    @Override
    public AccessGrant locateBlobStore(String accessKeyId, String bucket, String key) {
        HttpServletRequest request = REQUEST.get();
        requireSafe(key);
        requireSafe(request.getParameter("prefix"));
        if (owner.accessKeyId().equals(accessKeyId)) {
            return new AccessGrant(owner.secretAccessKey(), storeFor(request, (_, _, _) -> true));
        }
        Session session = alive(accessKeyId, request);
        if (!allowed(session.rights(), request, bucket, key)) {
            throw denied("AccessDenied", "Access Denied");
        }
        return new AccessGrant(session.secretAccessKey(), storeFor(request, session.rights()::allowOnObject));
    }

    private BlobStore storeFor(HttpServletRequest request, CheckedDeletions.Check check) {
        boolean deletesEach = request.getMethod().equals("POST") && request.getParameter("delete") != null;
        return deletesEach ? new CheckedDeletions(store, check) : store;
    }

    private Session alive(String accessKeyId, HttpServletRequest request) {
        Session session = Optional.ofNullable(accessKeyId)
                .flatMap(sessions::alive)
                .orElseThrow(() -> denied("InvalidAccessKeyId", "The access key does not exist, or has expired."));
        String header = request.getHeader("x-amz-security-token");
        String token = header != null ? header : request.getParameter("X-Amz-Security-Token");
        if (token == null || !MessageDigest.isEqual(utf8(token), utf8(session.sessionToken()))) {
            throw denied("InvalidToken", "The session token is missing or belongs to another key.");
        }
        return session;
    }

    private static boolean allowed(SessionRights rights, HttpServletRequest request, String bucket, String key) {
        if (request.getAttribute(TARGET_SEEN) != null) { // the second question is about the source of a copy
            return key != null && rights.allowOnObject("s3:GetObject", bucket, key);
        }
        request.setAttribute(TARGET_SEEN, true);
        boolean onObject = key != null && !key.isEmpty();
        boolean copies = request.getHeader(COPY_SOURCE) != null;
        if (bucket == null || (copies && !(onObject && request.getMethod().equals("PUT")))) {
            return false;
        }
        return RequestedAction.of(request, onObject)
                .map(action -> action.equals(RequestedAction.DELETE_EACH)
                        || (onObject
                                ? rights.allowOnObject(action, bucket, key)
                                : rights.allowOnBucket(action, bucket, request.getParameter("prefix"))))
                .orElse(false);
    }

    private static void requireSafe(String key) {
        if (key != null && !isSafe(key)) {
            throw denied("AccessDenied", "Keys with . or .. segments are refused.");
        }
    }

    /** The store is a file system and would follow other keys out of the prefix, even out of the bucket. */
    static boolean isSafe(String key) {
        return !key.startsWith("/")
                && key.indexOf('\0') < 0
                && key.indexOf('\\') < 0
                && Arrays.stream(key.split("/", -1)).noneMatch(segment -> segment.equals(".") || segment.equals(".."));
    }

    static S3Exception denied(String code, String message) {
        return (S3Exception) S3Exception.builder()
                .statusCode(403)
                .message(message)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode(code)
                        .errorMessage(message)
                        .build())
                .build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
