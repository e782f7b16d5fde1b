package dev.chatelaine.access.decision;

import dev.chatelaine.access.graph.Scope;

/**
 * What something is done to.
 *
 * @param type such as {@code analysis}, {@code space} or {@code dataset}
 * @param scope the narrowest place it lies in that is known: itself if it is a registered resource, a space or a project
 */
public record Target(String type, Scope scope) {}
