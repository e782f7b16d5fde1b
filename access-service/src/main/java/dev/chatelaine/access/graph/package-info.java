/**
 * What is known about who was given what, in memory and immutable. {@link dev.chatelaine.access.graph.Fact} is the unit:
 * one thing that is so, from one event to another. A {@link dev.chatelaine.access.graph.Change} makes the next {@link
 * dev.chatelaine.access.graph.Graph}. Whether what was given counts is for {@code decision} to say.
 */
package dev.chatelaine.access.graph;
