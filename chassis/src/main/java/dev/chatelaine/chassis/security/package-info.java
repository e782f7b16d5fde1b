/**
 * Who calls. Bearer tokens are verified once and then recognized by their hash until they expire, behind a deny-list
 * that every replica reads from Kafka; {@link dev.chatelaine.chassis.security.Caller} is what the rest of a service sees.
 */
package dev.chatelaine.chassis.security;
