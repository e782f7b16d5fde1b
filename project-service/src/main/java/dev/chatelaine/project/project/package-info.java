/**
 * A project with its team and its invitations: one stream, so that its rules cannot be raced.
 *
 * <p>Ada creates a project: she owns it and is its first administrator ({@code ProjectCreated}, {@code MemberAdded}).
 * She invites Bob, a user or an e-mail address ({@code MemberInvited}), at once or held back ({@code InvitationSent}).
 * Bob answers once, before it expires or is withdrawn ({@code InvitationAccepted}, {@code InvitationRejected},
 * {@code InvitationWithdrawn}). His roles and rights may change, have a start and an end ({@code MemberAccessChanged}),
 * until he leaves or is removed ({@code MemberLeft}, {@code MemberRemoved}). The owner may hand over
 * ({@code OwnerChanged}). An archived project is closed until it is restored ({@code ProjectArchived},
 * {@code ProjectRestored}): nobody gets anything more in it. Somebody of the organization may ask to
 * join ({@code JoinRequested}). There is always an administrator whose access has begun and has no end, and the owner is one;
 * only deactivation takes the last one ({@code AdministratorMissed}).
 */
package dev.chatelaine.project.project;
