/**
 * How an invitation reaches the invited person, and how they answer.
 *
 * <p>Each time an invitation is sent ({@code InvitationSent}), a mail with a link goes out. The link holds a random token
 * that this service knows by its hash only; a new mail makes the old link useless. The link opens a page that anybody
 * can read and that changes nothing; to answer, one signs in. The answer counts if it comes from the invited user, or
 * from somebody who has verified the invited address. Who signs in without the link finds the same invitations under
 * {@code /v1/me/invitations}.
 */
package dev.chatelaine.project.invitation;
