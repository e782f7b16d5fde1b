/**
 * The right to be forgotten: one command, and nobody knows any more who a person was.
 *
 * <p>The person leaves every organization first, so that the last administrator cannot be forgotten. Then the account's
 * own history says that the person is forgotten, and from that follows the rest: names, addresses and stored answers are
 * deleted here, the other services hear of it by the tombstone on the topic of people, and the realm deletes the
 * account. No event changes; the history speaks of an id that nobody can name any more.
 *
 * <p>Start reading at {@link dev.chatelaine.identity.forgetting.Forgetting}.
 */
package dev.chatelaine.identity.forgetting;
