/**
 * The kit that deciders are written with, and all that they may import besides {@code java.*} and their own feature.
 *
 * <p>A {@link dev.chatelaine.chassis.domain.Command} asks, a {@link dev.chatelaine.chassis.domain.Decider} answers with
 * events or refuses with a {@link dev.chatelaine.chassis.domain.Rejected} that names its
 * {@link dev.chatelaine.chassis.domain.Problem}. {@link dev.chatelaine.chassis.domain.WireNamespace} and
 * {@link dev.chatelaine.chassis.domain.WireName} fix the names under which events are stored and published.
 */
package dev.chatelaine.chassis.domain;
