/**
 * An organization's security policy: of whom a second factor is demanded when they sign in, how many days of grace they
 * have, and how often access is reviewed.
 *
 * <p>The policy is a stream of its own. Start reading at {@link dev.chatelaine.identity.policy.SecurityPolicy}.
 */
package dev.chatelaine.identity.policy;
