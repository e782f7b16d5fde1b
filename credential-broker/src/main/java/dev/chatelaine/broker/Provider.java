package dev.chatelaine.broker;

/** The kinds of storage, as far as they must be treated differently. On the wire in kebab case. */
public enum Provider {
    /** Amazon S3. */
    AWS,
    /** Ceph's RADOS gateway. */
    CEPH,
    /** MinIO and its kin. */
    MINIO,
    /** Anything else with S3 and AssumeRole; treated as carefully as Ceph. */
    GENERIC,
    /** The storage of the local stack. */
    LOCAL
}
