/**
 * A user is a person with an account, known by the subject of the home realm's tokens.
 *
 * <p>The account is registered when the person is first seen. It works while at least one of the person's memberships
 * does, and for outsiders, who have none: so an organization can close the account of those who belong to nobody else,
 * and never lock anybody out of another organization. Memberships are decided by {@link
 * dev.chatelaine.identity.organization}; here they are only counted, by a reaction to its events.
 *
 * <p>Start reading at {@link dev.chatelaine.identity.user.User}.
 */
package dev.chatelaine.identity.user;
