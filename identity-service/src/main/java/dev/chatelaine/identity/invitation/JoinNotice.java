package dev.chatelaine.identity.invitation;

import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.identity.organization.Organization;

/** What the page says when an answer was not taken. */
enum JoinNotice {
    UNKNOWN(
            404,
            "This invitation is not there",
            "It was withdrawn, or it is for another address than the one that you are signed in with."),
    ANSWERED(409, "This invitation was answered already", "If you need another one, ask whoever invited you."),
    EXPIRED(410, "This invitation has expired", "Whoever invited you can send it again with one click."),
    DEACTIVATED(403, "Your account is deactivated", "The organization has deactivated you, so you cannot answer."),
    DISABLED(409, "The organization is disabled", "Nobody can join it at present. Your invitation is kept."),
    SIGNED_OUT(401, "Your sign-in has ended", "Sign in once more, then give your answer again. Nothing was changed.");

    private final int status;
    private final String title;
    private final String text;

    JoinNotice(int status, String title, String text) {
        this.status = status;
        this.title = title;
        this.text = text;
    }

    int status() {
        return status;
    }

    /** The heading. */
    public String title() {
        return title;
    }

    /** What has happened, and what can be done. */
    public String text() {
        return text;
    }

    static JoinNotice of(Problem problem) {
        if (!(problem instanceof Organization.Problem refused)) return UNKNOWN;
        return switch (refused) {
            case ORGANIZATION_INVITATION_ANSWERED -> ANSWERED;
            case ORGANIZATION_INVITATION_EXPIRED -> EXPIRED;
            case PERSON_DEACTIVATED -> DEACTIVATED;
            case ORGANIZATION_DISABLED -> DISABLED;
            case ORGANIZATION_UNKNOWN,
                    ORGANIZATION_MEMBER_UNKNOWN,
                    ORGANIZATION_MEMBER_EXISTS,
                    ORGANIZATION_MANAGER_REQUIRED,
                    ORGANIZATION_ADMINISTRATOR_REQUIRED,
                    ORGANIZATION_ROLES_MISSING,
                    LAST_ORGANIZATION_ADMINISTRATOR,
                    ORGANIZATION_INVITATION_UNKNOWN -> UNKNOWN;
        };
    }
}
