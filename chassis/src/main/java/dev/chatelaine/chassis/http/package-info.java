/**
 * The edge of every service: refusals as RFC 9457 problems, {@code Idempotency-Key}, {@code Consistency-Token},
 * correlation ids, paging and the checks of incoming text.
 */
package dev.chatelaine.chassis.http;
