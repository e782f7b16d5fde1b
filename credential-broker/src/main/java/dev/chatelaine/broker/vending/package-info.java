/**
 * Vending: from a question to keys.
 *
 * <p>{@link dev.chatelaine.broker.vending.CredentialsResource} takes the question,
 * {@link dev.chatelaine.broker.vending.Vending} answers it: it asks access-service what this person may do in this
 * project right now, refuses if that knowledge is old, lets the request narrow it, and opens a session at the storage
 * that can do exactly that, for no longer than the grant lasts. Each answer is a
 * {@link dev.chatelaine.broker.vending.Lease}: what was handed out, or why nothing was, is stored before anybody hears of
 * it. The keys themselves are stored nowhere.
 */
package dev.chatelaine.broker.vending;
