package dev.chatelaine.storage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The IAM action that an S3 request needs, read from its method and the sub-resource that it names. */
final class RequestedAction {

    /** Deleting many objects: the bucket says nothing, each key is checked when the body has been read. */
    static final String DELETE_EACH = "(each key)";

    private static final Map<String, String> ON_BUCKET = Map.of(
            "GET", "s3:ListBucket",
            "HEAD", "s3:ListBucket",
            "GET versions", "s3:ListBucketVersions",
            "GET uploads", "s3:ListBucketMultipartUploads",
            "GET location", "s3:GetBucketLocation",
            "GET versioning", "s3:GetBucketVersioning",
            "POST delete", DELETE_EACH);

    private static final Map<String, String> ON_OBJECT = Map.ofEntries(
            Map.entry("GET", "s3:GetObject"),
            Map.entry("HEAD", "s3:GetObject"),
            Map.entry("GET versionId", "s3:GetObjectVersion"),
            Map.entry("HEAD versionId", "s3:GetObjectVersion"),
            Map.entry("GET uploadId", "s3:ListMultipartUploadParts"),
            Map.entry("PUT", "s3:PutObject"),
            Map.entry("PUT uploadId", "s3:PutObject"),
            Map.entry("POST uploads", "s3:PutObject"),
            Map.entry("POST uploadId", "s3:PutObject"),
            Map.entry("DELETE", "s3:DeleteObject"),
            Map.entry("DELETE versionId", "s3:DeleteObjectVersion"),
            Map.entry("DELETE uploadId", "s3:AbortMultipartUpload"));

    /** Parameters that only say how to answer. Every other one names a sub-resource, known to the tables or refused. */
    private static final Set<String> ABOUT_THE_ANSWER = Set.of(
            "x-id",
            "list-type",
            "prefix",
            "delimiter",
            "max-keys",
            "continuation-token",
            "start-after",
            "fetch-owner",
            "encoding-type",
            "marker",
            "key-marker",
            "version-id-marker",
            "upload-id-marker",
            "max-uploads",
            "max-parts",
            "part-number-marker",
            "partNumber");

    private RequestedAction() {}

    /** The action, or nothing if sessions can never do this. */
    static Optional<String> of(HttpServletRequest request, boolean onObject) {
        List<String> subresources = Collections.list(request.getParameterNames()).stream()
                .filter(name ->
                        !ABOUT_THE_ANSWER.contains(name) && !name.startsWith("X-Amz-") && !name.startsWith("response-"))
                .toList();
        if (subresources.size() > 1 || changesWhoMayRead(request)) {
            return Optional.empty();
        }
        String call = request.getMethod() + (subresources.isEmpty() ? "" : " " + subresources.getFirst());
        return Optional.ofNullable((onObject ? ON_OBJECT : ON_BUCKET).get(call));
    }

    /** Access lists and tags can ride on a PUT as headers. No policy of ours allows them. */
    private static boolean changesWhoMayRead(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name ->
                        name.equals("x-amz-acl") || name.startsWith("x-amz-grant-") || name.equals("x-amz-tagging"));
    }
}
