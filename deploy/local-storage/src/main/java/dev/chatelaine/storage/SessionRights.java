package dev.chatelaine.storage;

import java.util.List;
import java.util.Set;

/**
 * What one session may do: the sum of its policy's statements, and nothing else.
 *
 * @param statements each allows some actions on one resource
 */
record SessionRights(List<Statement> statements) {

    static final Set<String> BUCKET_ACTIONS = Set.of(
            "s3:ListBucket",
            "s3:ListBucketVersions",
            "s3:ListBucketMultipartUploads",
            "s3:GetBucketLocation",
            "s3:GetBucketVersioning");

    static final Set<String> OBJECT_ACTIONS = Set.of(
            "s3:GetObject",
            "s3:GetObjectVersion",
            "s3:PutObject",
            "s3:AbortMultipartUpload",
            "s3:ListMultipartUploadParts",
            "s3:DeleteObject",
            "s3:DeleteObjectVersion");

    /**
     * One statement of a policy. Its key prefix is null if it is about the bucket itself; its listed prefix is null if
     * it has no condition on {@code s3:prefix}.
     */
    record Statement(Set<String> actions, String bucket, String keyPrefix, String listedPrefix) {

        private boolean allowsOnBucket(String action, String askedBucket, String askedPrefix) {
            return actions.contains(action)
                    && keyPrefix == null
                    && bucket.equals(askedBucket)
                    && (listedPrefix == null || (askedPrefix != null && askedPrefix.startsWith(listedPrefix)));
        }

        private boolean allowsOnObject(String action, String askedBucket, String key) {
            return actions.contains(action)
                    && keyPrefix != null
                    && bucket.equals(askedBucket)
                    && key.startsWith(keyPrefix);
        }
    }

    /** Whether the action is allowed on the bucket; {@code prefix} is the request's parameter, or null without one. */
    boolean allowOnBucket(String action, String bucket, String prefix) {
        return statements.stream().anyMatch(statement -> statement.allowsOnBucket(action, bucket, prefix));
    }

    /** Whether the action is allowed on the object. */
    boolean allowOnObject(String action, String bucket, String key) {
        return statements.stream().anyMatch(statement -> statement.allowsOnObject(action, bucket, key));
    }
}
