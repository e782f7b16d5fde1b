/**
 * The credential broker: it knows how storage is reached, and hands out short-lived keys to those who may.
 *
 * <p>{@link dev.chatelaine.broker.connection} registers storage, after trying whether it keeps sessions within their
 * limits. {@link dev.chatelaine.broker.vending} answers requests for keys. Both open
 * {@link dev.chatelaine.broker.session sessions}. {@link dev.chatelaine.broker.organization} knows who administers an
 * organization. This package holds the words by which they know each other.
 */
package dev.chatelaine.broker;
