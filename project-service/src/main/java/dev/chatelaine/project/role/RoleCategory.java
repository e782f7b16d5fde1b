package dev.chatelaine.project.role;

/** Beside which built-in roles a template stands. */
public enum RoleCategory {
    PROJECT,
    FLOW,
    BASE,
    BENCH
}
