package dev.chatelaine.identity;

/** What a member may do on the data platform: a category of its own beside the organization roles. All add up. */
public enum PlatformRole {
    /** Everything on the platform; no data by itself. */
    ADMIN,
    /** Deploys applications and models, creates workflows, manages resources. */
    DEVELOPER,
    /** Explores data sources, runs workflows, trains models. */
    DATA_SCIENTIST,
    /** Reads applications, workflows, dashboards and reports. */
    VIEWER
}
