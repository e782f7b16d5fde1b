package dev.chatelaine.storage;

import java.util.ArrayList;
import java.util.List;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectsRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Error;

/** DeleteObjects names its keys in the body, where the guard cannot see them; so each is checked here. */
final class CheckedDeletions extends ForwardingBlobStore {

    /** Whether an action is allowed on an object. */
    interface Check {
        boolean allows(String action, String bucket, String key);
    }

    private final Check check;

    CheckedDeletions(BlobStore store, Check check) {
        super(store);
        this.check = check;
    }

    @Override
    public DeleteObjectsResponse removeBlobs(DeleteObjectsRequest request) {
        List<ObjectIdentifier> allowed = new ArrayList<>();
        List<S3Error> errors = new ArrayList<>();
        for (ObjectIdentifier object : request.delete().objects()) {
            if (allows(request.bucket(), object.key(), object.versionId())) {
                allowed.add(object);
            } else {
                errors.add(S3Error.builder()
                        .key(object.key())
                        .versionId(object.versionId())
                        .code("AccessDenied")
                        .message("Access Denied")
                        .build());
            }
        }
        if (allowed.isEmpty()) {
            return DeleteObjectsResponse.builder().errors(errors).build();
        }
        DeleteObjectsResponse done = delegate()
                .removeBlobs(request.toBuilder()
                        .delete(request.delete().toBuilder().objects(allowed).build())
                        .build());
        errors.addAll(done.errors());
        return done.toBuilder().errors(errors).build();
    }

    /** s3proxy deletes one by one where a condition came with the key. */
    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        if (!allows(request.bucket(), request.key(), request.versionId())) {
            throw GuardedStorage.denied("AccessDenied", "Access Denied");
        }
        return delegate().removeBlob(request);
    }

    private boolean allows(String bucket, String key, String versionId) {
        String action = versionId == null ? "s3:DeleteObject" : "s3:DeleteObjectVersion";
        return GuardedStorage.isSafe(key) && check.allows(action, bucket, key);
    }
}
