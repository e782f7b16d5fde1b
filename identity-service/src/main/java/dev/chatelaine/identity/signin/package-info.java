/**
 * Who signed in, when, from where and by which way, who failed and why, and who has not been seen for long.
 *
 * <p>Copied from the realm's own history, which is short. A table and no events: addresses of machines are personal data,
 * and are deleted after a while or with the person. An organization sees its own members, whichever organization they
 * signed in for.
 */
package dev.chatelaine.identity.signin;
