package dev.chatelaine.access.graph;

import java.time.Instant;

/** The event that gave a grant its present shape: what happened, when, and who did it. */
public record Origin(String id, String type, Instant time, String actor) {}
