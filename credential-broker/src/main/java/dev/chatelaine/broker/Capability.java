package dev.chatelaine.broker;

/** What a session can be allowed to do in its scope. On the wire in kebab case. */
public enum Capability {
    /** See names, sizes and times. */
    LIST,
    /** Read contents. */
    READ,
    /** Write objects, which on S3 includes writing over them. */
    WRITE,
    /** Delete objects. */
    DELETE
}
