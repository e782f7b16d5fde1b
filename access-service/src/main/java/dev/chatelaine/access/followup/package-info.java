/**
 * What happens to access reviews without anybody asking: they are closed when their time is over, and what came of each
 * order to end a grant ({@code RevocationCarriedOut}, {@code RevocationRefused}) is noted in the review that gave it.
 */
package dev.chatelaine.access.followup;
