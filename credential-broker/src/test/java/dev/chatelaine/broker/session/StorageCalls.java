package dev.chatelaine.broker.session;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.S3ServiceClientConfiguration;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Error;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Calls that somebody with S3 keys might make, by name, on objects inside a scope and outside it. */
final class StorageCalls {

    private final Map<String, Consumer<S3Client>> calls = new LinkedHashMap<>();
    private final String bucket;
    private final String in;
    private final String out;
    private final String sibling;
    private final String version;

    private StorageCalls(String bucket, String folder, String version) {
        this.bucket = bucket;
        this.in = folder + "in/";
        this.out = folder + "out/";
        this.sibling = folder + "in-sibling/";
        this.version = version;
        listing();
        reading();
        writing();
        copying();
        deleting();
        administering();
    }

    static void prepareBucket(S3Client owner, String bucket) {
        try {
            owner.putBucketVersioning(
                    r -> r.bucket(bucket).versioningConfiguration(c -> c.status(BucketVersioningStatus.ENABLED)));
        } catch (S3Exception unsupported) {
            if (unsupported.statusCode() != 501) {
                throw unsupported;
            }
        }
    }

    static StorageCalls on(S3Client owner, String bucket, String folder) {
        for (String key : List.of("in/a", "in/gone", "in/gone-too", "in/folder/b", "out/a", "out/b", "in-sibling/a")) {
            owner.putObject(r -> r.bucket(bucket).key(folder + key), RequestBody.fromString("abc"));
        }
        String version =
                owner.headObject(r -> r.bucket(bucket).key(folder + "in/a")).versionId();
        return new StorageCalls(bucket, folder, version == null ? "null" : version);
    }

    void make(String name, S3Client session) {
        Consumer<S3Client> call = calls.get(name);
        if (call == null) {
            throw new IllegalArgumentException("There is no such call: " + name);
        }
        call.accept(session);
    }

    private void listing() {
        calls.put("list in", s -> s.listObjectsV2(r -> r.bucket(bucket).prefix(in)));
        calls.put("list in, version 1", s -> s.listObjects(r -> r.bucket(bucket).prefix(in)));
        calls.put(
                "list folder in",
                s -> s.listObjectsV2(
                        r -> r.bucket(bucket).prefix(in + "folder/").delimiter("/")));
        calls.put("list bucket", s -> s.listObjectsV2(r -> r.bucket(bucket)));
        calls.put(
                "list without slash",
                s -> s.listObjectsV2(r -> r.bucket(bucket).prefix(in.substring(0, in.length() - 1))));
        calls.put("list sibling", s -> s.listObjectsV2(r -> r.bucket(bucket).prefix(sibling)));
        calls.put("list out", s -> s.listObjectsV2(r -> r.bucket(bucket).prefix(out)));
        calls.put(
                "list versions in",
                s -> s.listObjectVersions(r -> r.bucket(bucket).prefix(in)));
        calls.put("list versions of bucket", s -> s.listObjectVersions(r -> r.bucket(bucket)));
    }

    private void reading() {
        calls.put("get in", s -> get(s, in + "a"));
        calls.put(
                "get range in",
                s -> s.getObjectAsBytes(r -> r.bucket(bucket).key(in + "a").range("bytes=0-1")));
        calls.put(
                "get version in",
                s -> s.getObjectAsBytes(r -> r.bucket(bucket).key(in + "a").versionId(version)));
        calls.put("head in", s -> s.headObject(r -> r.bucket(bucket).key(in + "a")));
        calls.put("get missing in", s -> get(s, in + "missing"));
        calls.put("get out", s -> get(s, out + "a"));
        calls.put("get missing out", s -> get(s, out + "missing"));
        calls.put("get sibling", s -> get(s, sibling + "a"));
        calls.put("get through dots", s -> get(s, in + "../out/a"));
        calls.put("get presigned in", s -> getPresigned(s, in + "a"));
        calls.put("get presigned out", s -> getPresigned(s, out + "a"));
    }

    private void writing() {
        calls.put("put in", s -> put(s, in + "new"));
        calls.put("put out", s -> put(s, out + "new"));
        calls.put(
                "put public in",
                s -> s.putObject(
                        r -> r.bucket(bucket).key(in + "public").acl(ObjectCannedACL.PUBLIC_READ),
                        RequestBody.fromString("x")));
        calls.put(
                "put tagged in",
                s -> s.putObject(r -> r.bucket(bucket).key(in + "tagged").tagging("a=b"), RequestBody.fromString("x")));
        calls.put("multipart in", s -> multipart(s, in + "parts"));
        calls.put("multipart abandoned in", s -> abandonMultipart(s, in + "abandoned"));
        calls.put("multipart out", s -> multipart(s, out + "parts"));
    }

    private void copying() {
        calls.put("copy in to in", s -> copy(s, in + "a", in + "copied"));
        calls.put("copy out to in", s -> copy(s, out + "a", in + "copied"));
        calls.put("copy in to out", s -> copy(s, in + "a", out + "copied"));
        calls.put("copy part out to in", this::copyPart);
    }

    private void deleting() {
        calls.put("delete in", s -> s.deleteObject(r -> r.bucket(bucket).key(in + "gone")));
        calls.put("delete out", s -> s.deleteObject(r -> r.bucket(bucket).key(out + "b")));
        calls.put("delete many in", s -> deleteMany(s, in + "gone-too"));
        calls.put("delete many in and out", s -> deleteMany(s, in + "gone-too", out + "b"));
    }

    private void administering() {
        calls.put(
                "change access list in",
                s -> s.putObjectAcl(r -> r.bucket(bucket).key(in + "a").acl(ObjectCannedACL.PUBLIC_READ)));
        calls.put(
                "change tags in",
                s -> s.putObjectTagging(r -> r.bucket(bucket)
                        .key(in + "a")
                        .tagging(t -> t.tagSet(Tag.builder().key("a").value("b").build()))));
        calls.put("list buckets", S3Client::listBuckets);
        calls.put("head bucket", s -> s.headBucket(r -> r.bucket(bucket)));
        calls.put("get bucket location", s -> s.getBucketLocation(r -> r.bucket(bucket)));
        calls.put("get bucket policy", s -> s.getBucketPolicy(r -> r.bucket(bucket)));
        calls.put(
                "put bucket policy",
                s -> s.putBucketPolicy(r -> r.bucket(bucket).policy("{}")));
        calls.put("list uploads", s -> s.listMultipartUploads(r -> r.bucket(bucket)));
        calls.put("create bucket", s -> s.createBucket(r -> r.bucket("a-new-bucket")));
        calls.put("delete bucket", s -> s.deleteBucket(r -> r.bucket(bucket)));
    }

    private void get(S3Client s, String key) {
        s.getObjectAsBytes(r -> r.bucket(bucket).key(key));
    }

    private void put(S3Client s, String key) {
        s.putObject(r -> r.bucket(bucket).key(key), RequestBody.fromString("x"));
    }

    private void copy(S3Client s, String from, String to) {
        s.copyObject(r ->
                r.sourceBucket(bucket).sourceKey(from).destinationBucket(bucket).destinationKey(to));
    }

    private void multipart(S3Client s, String key) {
        String upload = s.createMultipartUpload(r -> r.bucket(bucket).key(key)).uploadId();
        String tag = s.uploadPart(
                        r -> r.bucket(bucket).key(key).uploadId(upload).partNumber(1), RequestBody.fromString("x"))
                .eTag();
        s.completeMultipartUpload(r -> r.bucket(bucket)
                .key(key)
                .uploadId(upload)
                .multipartUpload(m ->
                        m.parts(CompletedPart.builder().partNumber(1).eTag(tag).build())));
    }

    private void abandonMultipart(S3Client s, String key) {
        String upload = s.createMultipartUpload(r -> r.bucket(bucket).key(key)).uploadId();
        s.listParts(r -> r.bucket(bucket).key(key).uploadId(upload));
        s.abortMultipartUpload(r -> r.bucket(bucket).key(key).uploadId(upload));
    }

    private void copyPart(S3Client s) {
        String key = in + "stolen";
        String upload = s.createMultipartUpload(r -> r.bucket(bucket).key(key)).uploadId();
        s.uploadPartCopy(r -> r.sourceBucket(bucket)
                .sourceKey(out + "a")
                .destinationBucket(bucket)
                .destinationKey(key)
                .uploadId(upload)
                .partNumber(1));
    }

    /** DeleteObjects answers 200 and says for each key what happened; one refusal is a refusal here. */
    private void deleteMany(S3Client s, String... keys) {
        List<S3Error> errors = s.deleteObjects(r -> r.bucket(bucket)
                        .delete(d -> d.objects(Arrays.stream(keys)
                                .map(key -> ObjectIdentifier.builder().key(key).build())
                                .toList())))
                .errors();
        if (!errors.isEmpty()) {
            throw refused(errors.getFirst().code().equals("AccessDenied") ? 403 : 500);
        }
    }

    private void getPresigned(S3Client s, String key) {
        S3ServiceClientConfiguration client = s.serviceClientConfiguration();
        try (S3Presigner presigner = S3Presigner.builder()
                .region(client.region())
                .endpointOverride(client.endpointOverride().orElseThrow())
                .credentialsProvider(client.credentialsProvider())
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build()) {
            URL url = presigner
                    .presignGetObject(p -> p.signatureDuration(Duration.ofMinutes(1))
                            .getObjectRequest(r -> r.bucket(bucket).key(key)))
                    .url();
            int status = ((HttpURLConnection) url.openConnection()).getResponseCode();
            if (status != 200) {
                throw refused(status);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static S3Exception refused(int status) {
        return (S3Exception) S3Exception.builder().statusCode(status).build();
    }
}
