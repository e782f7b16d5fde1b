/**
 * What the caller's own page shows: who they are and where they belong.
 *
 * <p>Asking for it is how a person arrives: the name and address of the token are remembered, and the account is
 * registered, by the feature that it concerns, which observes {@link dev.chatelaine.identity.person.PersonSeen}.
 * Invitations to the verified address are shown; to accept one is another request.
 */
package dev.chatelaine.identity.me;
