/**
 * The proof that the log is what was published. An operator runs {@link dev.chatelaine.access.verification.VerifyLog}
 * beside the service; it reads every entry once, recomputes every hash, and compares with the anchors, and if wanted
 * with the topics themselves.
 *
 * <p>What it finds are {@link dev.chatelaine.access.verification.Break}s. What it cannot find without the topics or
 * anchors kept elsewhere: that somebody who can write to the database has written a chain anew from some entry on, with
 * its end and its anchors, or has cut off its end together with them.
 */
package dev.chatelaine.access.verification;
