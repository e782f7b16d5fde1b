/**
 * What the caller's own page shows: who they are and where they belong.
 *
 * <p>Asking for it is how a person arrives: the name and address of the token are remembered, the account is registered
 * and invitations to the verified address are answered, each by the feature that it concerns, which observes {@link
 * dev.chatelaine.identity.person.PersonSeen}.
 */
package dev.chatelaine.identity.me;
