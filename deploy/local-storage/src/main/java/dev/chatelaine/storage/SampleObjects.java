package dev.chatelaine.storage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** A little data to look at: enough to try a project on, too small to be mistaken for real. */
final class SampleObjects {

    private static final Map<String, Map<String, String>> BUCKETS = Map.of(
            "genomics",
            Map.of(
                    "reads/sample-1.fastq", "@read-1\nGATTACA\n+\nIIIIIII\n",
                    "reads/sample-2.fastq", "@read-1\nACGTACG\n+\nIIIIIII\n",
                    "variants/cohort.vcf", "##fileformat=VCFv4.3\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"),
            "imaging",
            Map.of(
                    "scans/patient-001.txt", "A scan would be here.\n",
                    "scans/patient-002.txt", "Another scan would be here.\n"));

    private SampleObjects() {}

    /** Makes the buckets; adds the objects only where asked to, and never overwrites one. */
    static void prepare(BlobStore store, boolean withObjects) {
        BUCKETS.forEach((bucket, objects) -> {
            if (!store.containerExists(bucket)) {
                store.createContainer(bucket);
            }
            if (withObjects) {
                objects.forEach((key, content) -> add(store, bucket, key, content));
            }
        });
    }

    private static void add(BlobStore store, String bucket, String key, String content) {
        if (store.blobExists(bucket, key)) {
            return;
        }
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentLength((long) bytes.length)
                .contentType("text/plain")
                .build();
        store.putBlob(request, new ByteArrayInputStream(bytes));
    }
}
