package dev.chatelaine.project.project;

/** What a list shows beside an entry: a green check, an orange question mark, a red cross, or nothing. */
enum Mark {
    CHECK,
    QUESTION,
    CROSS,
    NONE;

    static Mark of(TeamEntry.Status status) {
        return switch (status) {
            case ACCEPTED -> CHECK;
            case PENDING, HELD -> QUESTION;
            case REJECTED -> CROSS;
            case WITHDRAWN, EXPIRED, REMOVED, LEFT -> NONE;
        };
    }
}
