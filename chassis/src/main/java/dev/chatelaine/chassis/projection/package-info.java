/**
 * Read models fed by the published events of any service. A
 * {@link dev.chatelaine.chassis.projection.Projection} applies events; its position is stored in the same transaction,
 * so each event has its effect once. {@link dev.chatelaine.chassis.projection.Freshness} says how old its knowledge is.
 */
package dev.chatelaine.chassis.projection;
