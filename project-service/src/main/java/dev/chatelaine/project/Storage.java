package dev.chatelaine.project;

/** Where data of a project or a space lies: everything in the bucket whose key starts with the prefix. */
public record Storage(ConnectionId connectionId, String bucket, String prefix) {}
