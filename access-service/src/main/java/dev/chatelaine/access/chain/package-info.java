/**
 * Why nobody can change the log unnoticed. The entries of each partition form a chain in the order of their offsets:
 * the hash of each covers its document, its place, and the hash of the one before.
 *
 * <p>Who can write to the database can also compute hashes, and could write a whole chain anew. So the chain's end is
 * anchored from time to time, and {@link dev.chatelaine.access.chain.Anchoring} says each anchor in the log and as a
 * metric, to be kept where that person cannot write. What is older than the log is kept goes up to an anchor, and the
 * chain begins there.
 */
package dev.chatelaine.access.chain;
