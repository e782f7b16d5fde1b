/**
 * What access reviews order. access-service holds the reviews; when somebody's grant is to end ({@code
 * GrantRevocationOrdered}), the project is asked to end it, under its own rules. What came of it is an event of the
 * project ({@code RevocationCarriedOut}, {@code RevocationRefused}), which the review waits for.
 */
package dev.chatelaine.project.revocation;
