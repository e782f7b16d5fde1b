/**
 * Who is what in which organization: the read side that every feature of this service may ask.
 *
 * <p>Start reading at {@link dev.chatelaine.identity.membership.Memberships}.
 */
package dev.chatelaine.identity.membership;
