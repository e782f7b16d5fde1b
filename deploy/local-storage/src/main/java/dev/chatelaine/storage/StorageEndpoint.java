package dev.chatelaine.storage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gaul.s3proxy.S3ProxyHandler;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** S3 itself: s3proxy's handler, with its failures told in S3's words. */
final class StorageEndpoint extends S3ProxyHandler {

    private static final long LARGEST_OBJECT = 5L * 1024 * 1024 * 1024;
    private static final long LARGEST_BUFFERED_BODY = 128L * 1024 * 1024;
    private static final int LARGEST_CHUNK = 16 * 1024 * 1024;
    private static final int CLOCK_SKEW_SECONDS = 15 * 60;

    StorageEndpoint(BlobStore store, BaseKey owner, GuardedStorage guard) {
        super(
                store,
                AuthenticationType.AWS_V4,
                owner.accessKeyId(),
                owner.secretAccessKey(),
                null,
                LARGEST_OBJECT,
                LARGEST_BUFFERED_BODY,
                LARGEST_CHUNK,
                true, // the SDKs send headers that s3proxy does not know
                null,
                "",
                CLOCK_SKEW_SECONDS);
        setBlobStoreLocator(guard);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            doHandle(request, request, response, request.getInputStream(), new RequestContext());
        } catch (AwsServiceException refused) {
            refuse(request, response, refused);
        } catch (UnsupportedOperationException unsupported) {
            refuse(request, response, 501, "NotImplemented", "This storage does not know that call.");
        } catch (IllegalArgumentException malformed) {
            refuse(request, response, 400, "InvalidArgument", "The request is malformed.");
        }
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String code, String message)
            throws IOException {
        sendSimpleErrorResponse(request, response, code, status, message, Map.of());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AwsServiceException refused)
            throws IOException {
        if (refused.awsErrorDetails() == null || refused.awsErrorDetails().errorCode() == null) {
            response.setStatus(refused.statusCode());
            return;
        }
        String message = refused.awsErrorDetails().errorMessage();
        refuse(
                request,
                response,
                refused.statusCode(),
                refused.awsErrorDetails().errorCode(),
                message == null ? "" : message);
    }
}
