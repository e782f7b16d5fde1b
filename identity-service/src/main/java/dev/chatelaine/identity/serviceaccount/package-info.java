/**
 * Service accounts: machines that act for an organization with client credentials, such as a SCIM client, a caller of the
 * decision interface or a scheduler of jobs.
 *
 * <p>A service account is no person and has no role. What it may do are its permissions. Its client and its secret lie
 * in the home realm; a secret is shown once, when it is made, and is in no event, table or log of ours. Start reading
 * at {@link dev.chatelaine.identity.serviceaccount.ServiceAccountDecider}.
 */
package dev.chatelaine.identity.serviceaccount;
