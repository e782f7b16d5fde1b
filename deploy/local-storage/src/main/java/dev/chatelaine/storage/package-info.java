/**
 * S3 and STS for laptops and tests, on one port.
 *
 * <p>{@link dev.chatelaine.storage.LocalStorageServer} puts two things behind one servlet: s3proxy, which speaks S3 over
 * a directory, and a small AssumeRole. It is <em>not an IAM emulator</em>: it understands exactly the session policies
 * that the credential broker writes, and refuses every other one. What a session may do is decided by
 * {@link dev.chatelaine.storage.SessionRights}, asked once per request by
 * {@link dev.chatelaine.storage.GuardedStorage}, and denied by default. It must answer the same calls in the same way as
 * a real Ceph; the broker's storage matrix test holds it to that.
 */
package dev.chatelaine.storage;
