package dev.chatelaine.identity.serviceaccount;

/** What a machine may do for its organization. */
public enum ServiceAccountPermission {
    /** Provision people and teams (SCIM). */
    SCIM,
    /** Ask whether somebody may do something (AuthZEN). */
    DECISIONS,
    /** Run jobs that need storage keys. */
    JOBS
}
