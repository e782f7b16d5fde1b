/**
 * Stored events go out to Kafka as CloudEvents, in commit order per stream and at least once, and heartbeats say up to
 * when everything is out. Rows of the keyed outbox go to compacted topics the same way.
 */
package dev.chatelaine.chassis.publishing;
