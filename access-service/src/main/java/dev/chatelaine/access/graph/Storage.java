package dev.chatelaine.access.graph;

/** Where objects are. */
public record Storage(String connectionId, String bucket, String prefix) {}
