package dev.chatelaine.project.module;

/** What somebody is in a module, lowest first. Instances of a data hub call them Read, Write and Admin. */
public enum ModuleRole {
    /** Belongs to it, and reads its default space. */
    USER,
    /** Makes projects in it, and writes its default space. */
    CREATOR,
    /** Manages it, too. */
    ADMINISTRATOR;

    /** Whether a project may be made with it. */
    public boolean creates() {
        return this != USER;
    }
}
