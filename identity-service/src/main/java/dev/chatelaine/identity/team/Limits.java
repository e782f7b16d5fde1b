package dev.chatelaine.identity.team;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** {@link Quotas} as they are asked for; what is left out has no limit. */
record Limits(
        @Min(0) @Max(MOST) Integer cpuCores,
        @Min(0) @Max(MOST_BYTES) Long memoryBytes,
        @Min(0) @Max(MOST_BYTES) Long storageBytes,
        @Min(0) @Max(MOST) Integer apps,
        @Min(0) @Max(MOST) Integer workflows,
        @Min(0) @Max(MOST) Integer workspaces) {

    private static final int MOST = 1_000_000_000;

    /** Beyond this, JavaScript cannot count. */
    private static final long MOST_BYTES = (1L << 53) - 1;

    Quotas quotas() {
        return new Quotas(cpuCores, memoryBytes, storageBytes, apps, workflows, workspaces);
    }
}
