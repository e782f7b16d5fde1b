package dev.chatelaine.access.activity;

import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.UUID;

/**
 * An event has come into the log for the first time. It is told once, in the transaction that keeps it, and not again
 * when the log is built anew.
 *
 * @param organization {@code null} for what belongs to none
 * @param project {@code null} for what belongs to none
 */
public record Logged(PublishedEvent event, UUID organization, UUID project) {}
