package dev.chatelaine.access.activity;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import java.time.Instant;

/**
 * Which events are asked for. What is {@code null} is not asked for.
 *
 * @param from at this instant or later
 * @param to before this instant
 */
record ActivityFilter(
        ProjectId project, OrganizationId organization, String actor, String type, Instant from, Instant to) {}
