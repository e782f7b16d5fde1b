/**
 * Why somebody may do something, or why not. {@link dev.chatelaine.access.explain.ExplainResource} tells every way to a
 * permission with the events that gave it, or what stands in the way and who could clear it; {@link
 * dev.chatelaine.access.explain.Curiosity} says who may know. The rule itself is in {@code decision}.
 */
package dev.chatelaine.access.explain;
