package dev.chatelaine.project.project;

import dev.chatelaine.project.ConnectionId;

/** Where a project's data lies: everything in the bucket whose key starts with the prefix. */
public record Storage(ConnectionId connectionId, String bucket, String prefix) {}
