package dev.chatelaine.access.authzen;

import dev.chatelaine.chassis.http.Refusal;

/** How many of several questions are answered. */
enum Semantic {
    /** All of them. */
    EXECUTE_ALL("execute_all"),
    /** All up to the first no. */
    DENY_ON_FIRST_DENY("deny_on_first_deny"),
    /** All up to the first yes. */
    PERMIT_ON_FIRST_PERMIT("permit_on_first_permit");

    private final String wireName;

    Semantic(String wireName) {
        this.wireName = wireName;
    }

    /** The one that is called so; the first unless one is named. */
    static Semantic of(String name) {
        if (name == null) return EXECUTE_ALL;
        for (var semantic : values()) if (semantic.wireName.equals(name)) return semantic;
        throw Refusal.ofField("options.evaluations_semantic", "not one of its values");
    }

    /** Whether no more questions are answered after this. */
    boolean endsWith(Decision answer) {
        return switch (this) {
            case EXECUTE_ALL -> false;
            case DENY_ON_FIRST_DENY -> !answer.decision();
            case PERMIT_ON_FIRST_PERMIT -> answer.decision();
        };
    }
}
