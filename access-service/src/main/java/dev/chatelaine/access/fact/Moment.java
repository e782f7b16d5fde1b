package dev.chatelaine.access.fact;

import dev.chatelaine.access.graph.Graph;
import java.time.Instant;

/** What was known, and when: all that the rule needs besides the question. */
public record Moment(Graph graph, Instant at) {}
