package dev.chatelaine.chassis.domain;

/**
 * A rule that a command can break. Implemented by an enum in each decider; the constant's name, in kebab case, becomes
 * the {@code type} of the RFC 9457 problem that callers see, and names its page under {@code docs/problems}.
 */
public interface Problem {

    /** The constant's name, for example {@code LAST_ADMINISTRATOR}. */
    String name();

    /** What sort of refusal it is; the edge derives the HTTP status from it. */
    Kind kind();

    /** The sorts of refusal. */
    enum Kind {
        /** What was asked for is malformed or contradicts itself. */
        INVALID,
        /** The asker may not do it. */
        FORBIDDEN,
        /** It does not exist, or the asker may not know that it does. */
        UNKNOWN,
        /** It contradicts the present state; another order of events might have allowed it. */
        CONFLICT,
        /** It was possible once and never will be again. */
        GONE
    }
}
