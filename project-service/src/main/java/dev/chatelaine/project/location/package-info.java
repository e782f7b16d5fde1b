/**
 * Places: which project or space owns which part of which bucket. One stream for each (connection, bucket).
 *
 * <p>Before a project begins, it reserves its place ({@code PlaceReserved}), and so does a space that is to hold bytes
 * ({@code PlaceReservedForSpace}). Places never overlap, so nobody becomes
 * administrator of another project's data by creating a project on top of it. Everybody in the organization may have a
 * fresh place of their own, under an opaque prefix; a place that may already hold data (a chosen prefix, or the whole
 * bucket) needs the administrator of the storage connection.
 */
package dev.chatelaine.project.location;
