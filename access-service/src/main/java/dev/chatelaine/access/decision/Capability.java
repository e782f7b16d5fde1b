package dev.chatelaine.access.decision;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do with the objects of a project's storage. */
public enum Capability {
    LIST,
    READ,
    WRITE,
    DELETE;

    /** Whether it leaves everything as it is. */
    boolean looksOnly() {
        return this == LIST || this == READ;
    }

    /**
     * Roles say what a person may see and do, rights whether bytes may come in or go out; storage needs both. A data
     * provider writes without seeing, and an administrator without rights moves no bytes.
     */
    static Set<Capability> of(Level project, boolean upload, boolean download) {
        var capabilities = EnumSet.noneOf(Capability.class);
        if (project.includes(Level.VIEWER)) capabilities.add(LIST);
        if (project.includes(Level.VIEWER) && download) capabilities.add(READ);
        if (project.includes(Level.DATA_PROVIDER) && upload) capabilities.add(WRITE);
        if (project.includes(Level.ADMINISTRATOR) && upload) capabilities.add(DELETE);
        return capabilities;
    }
}
