/**
 * What people are called and where they can be written to: the only place in this service that knows it.
 *
 * <p>Events speak of user ids. Names and addresses lie in one table whose rows can be deleted, and reach the other
 * services on a compacted topic, where a deletion follows.
 */
package dev.chatelaine.identity.person;
