/**
 * Asking to join a project: what somebody of the organization sees who asks, and what an administrator sees who answers.
 *
 * <p>Bob knows the id of a project of his organization and asks ({@code JoinRequested}). Ada, who administers it, sees
 * the request with his name, and approves it with the access that she thinks right ({@code MemberAdded}, {@code
 * JoinRequestApproved}) or declines ({@code JoinRequestDeclined}). Bob may withdraw it ({@code JoinRequestWithdrawn}),
 * and after two weeks it can no longer be answered. The rules are in the project's stream.
 */
package dev.chatelaine.project.joinrequest;
