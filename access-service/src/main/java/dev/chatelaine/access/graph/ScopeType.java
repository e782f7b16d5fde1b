package dev.chatelaine.access.graph;

/** The kinds of places in which somebody can be given something. */
public enum ScopeType {
    ORGANIZATION,
    MODULE,
    PROJECT,
    SPACE,
    RESOURCE
}
