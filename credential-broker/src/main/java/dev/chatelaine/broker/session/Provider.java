package dev.chatelaine.broker.session;

/** The kinds of storage, as far as they read policies in different ways. */
public enum Provider {
    /** Amazon S3. */
    AWS,
    /** Ceph's RADOS gateway. */
    CEPH,
    /** MinIO and its kin. */
    MINIO,
    /** Anything else with S3 and AssumeRole; written to as carefully as to Ceph. */
    GENERIC,
    /** The storage of the local stack. */
    LOCAL;

    /** AWS alone has a way to write {@code *}, {@code ?} and {@code $} so that they mean themselves. */
    boolean escapesWildcards() {
        return this == AWS;
    }

    /** AWS accepts policies in U+0020 to U+00FF. */
    int lastCharacter() {
        return this == AWS ? 0xff : Character.MAX_CODE_POINT;
    }
}
