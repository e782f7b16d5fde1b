/**
 * How an invitation to an organization reaches the invited person, and how they answer.
 *
 * <p>Nobody becomes a member by merely signing in: whoever has verified the invited address is shown the invitation, at
 * {@code GET /v1/me} and on the page {@code /join}, and accepts or rejects it. There is no secret in a link. Whoever has
 * no account yet gets one, with a mail under whose link they set a password; others get a mail that leads to the page.
 * The inviter cannot tell one from the other. An invitation expires, can be sent again, and can be withdrawn; the
 * address is deleted as soon as nobody waits for it.
 *
 * <p>The rules are in {@link dev.chatelaine.identity.organization}; start reading here at {@link
 * dev.chatelaine.identity.invitation.MyInvitations}.
 */
package dev.chatelaine.identity.invitation;
