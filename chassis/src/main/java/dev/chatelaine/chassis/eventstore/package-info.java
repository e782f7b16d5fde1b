/**
 * Axon Framework on PostgreSQL, seen through four types: a service declares each
 * {@link dev.chatelaine.chassis.eventstore.StreamType}, sends {@link dev.chatelaine.chassis.eventstore.Commands},
 * reacts with a {@link dev.chatelaine.chassis.eventstore.Reaction}, and its aggregates extend
 * {@link dev.chatelaine.chassis.eventstore.DecidedAggregate}.
 */
package dev.chatelaine.chassis.eventstore;
