/**
 * What the events of identity-service and project-service mean: {@link dev.chatelaine.access.fact.Facts} turns each into
 * changes of facts. They are kept in the database with the time span in which each was so, and in memory as the graph.
 */
package dev.chatelaine.access.fact;
