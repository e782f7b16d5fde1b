/**
 * Storage connections.
 *
 * <p>An organization's administrator names a storage, its keys and a role. Before anything is kept, the
 * {@link dev.chatelaine.broker.connection.StorageProbe} acts as a vend would: it opens a session for one folder and
 * tries what that session must not be able to do. A storage that lets it is refused, with what to change. Then the
 * {@link dev.chatelaine.broker.connection.Secrets} are sealed, and the stream says
 * {@link dev.chatelaine.broker.connection.StorageConnectionEvent.StorageConnectionRegistered}. No event, answer or log
 * ever holds a secret.
 */
package dev.chatelaine.broker.connection;
