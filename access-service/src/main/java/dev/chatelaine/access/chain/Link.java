package dev.chatelaine.access.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What joins an entry to the one before it.
 *
 * @param previous the hash of the entry before
 * @param hash the hash of this entry: SHA-256 of the previous one, the place and the document
 */
public record Link(byte[] previous, byte[] hash) {

    private static final int HASH_BYTES = 32;

    /** What the first entry follows. */
    public static byte[] beginning() {
        return new byte[HASH_BYTES];
    }

    /** The link of a document that was published at this place, after the entry with the previous hash. */
    public static Link of(byte[] previous, String topic, int partition, long offset, byte[] document) {
        var sealed = new ByteArrayOutputStream(document.length + 128);
        try (var out = new DataOutputStream(sealed)) {
            out.write(previous);
            out.writeUTF(topic); // with its length, so that no part can be taken for another
            out.writeInt(partition);
            out.writeLong(offset);
            out.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Link(previous, sha256(sealed.toByteArray()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
