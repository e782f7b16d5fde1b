package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.project.project.ProjectProblem;
import dev.chatelaine.project.project.TeamEntry;

/** What a page says instead of asking for an answer. */
enum Notice {
    UNKNOWN(
            404,
            "This link does not work",
            "It may have been replaced by a newer mail, or it was copied incompletely. The newest mail has the link"
                    + " that works."),
    WITHDRAWN(
            410,
            "This invitation was taken back",
            "Somebody who administers the project has withdrawn it. If you think that this is a mistake, ask them."),
    EXPIRED(
            410,
            "This invitation has expired",
            "It was not answered in time. Whoever invited you can send it again with one click."),
    ARCHIVED(
            410,
            "This project is archived",
            "Nobody can join it now. If it is restored, this link works again until the invitation expires."),
    USED(
            410,
            "This invitation was answered already",
            "An invitation can be answered once. If you need another one, ask whoever invited you."),
    SOMEONE_ELSE(
            403,
            "This invitation is for someone else",
            "The account that you are signed in with is not the invited one, or its e-mail address is not verified."),
    DEACTIVATED(
            403,
            "Your account is deactivated",
            "The organization of this project has deactivated your account, so you cannot answer."),
    DISABLED(
            409,
            "This invitation cannot be answered now",
            "The organization of this project is disabled at present. Your invitation is kept."),
    SIGNED_OUT(401, "Your sign-in has ended", "Sign in once more, then give your answer again. Nothing was changed."),
    TOO_MANY(429, "Too many tries", "Too many links that do not work were opened from here. Wait a minute, please."),
    ACCEPTED(200, "You are in", "You have accepted this invitation and belong to the project now."),
    REJECTED(200, "You have said no", "You have rejected this invitation. Nothing else was changed.");

    private final int status;
    private final String title;
    private final String text;

    Notice(int status, String title, String text) {
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

    /** Whether signing in again helps. */
    public boolean signIn() {
        return this == SIGNED_OUT;
    }

    /** Whether another account may help. */
    public boolean switchAccount() {
        return this == SOMEONE_ELSE;
    }

    /** What to say about an entry that cannot be answered any more; null if it can. */
    static Notice of(TeamEntry.Status status, boolean mine) {
        return switch (status) {
            case PENDING -> null;
            case ACCEPTED -> mine ? ACCEPTED : USED;
            case REJECTED -> mine ? REJECTED : USED;
            case REMOVED, LEFT -> USED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
            case HELD -> UNKNOWN;
        };
    }

    /** What to say about an answer that was refused. */
    static Notice of(Problem problem) {
        if (problem == InvitationRefusal.ORGANIZATION_DISABLED) return DISABLED;
        if (!(problem instanceof ProjectProblem refused)) return UNKNOWN;
        return switch (refused) {
            case INVITATION_FOR_SOMEONE_ELSE -> SOMEONE_ELSE;
            case INVITATION_ALREADY_ANSWERED -> USED;
            case INVITATION_WITHDRAWN -> WITHDRAWN;
            case INVITATION_EXPIRED -> EXPIRED;
            case INVITATION_PROJECT_ARCHIVED -> ARCHIVED;
            case PERSON_DEACTIVATED -> DEACTIVATED;
            case PROJECT_UNKNOWN,
                    PROJECT_EXISTS,
                    PROJECT_ARCHIVED,
                    NOT_PROJECT_ADMINISTRATOR,
                    ENTRY_UNKNOWN,
                    PERSON_UNKNOWN,
                    TEAM_UNKNOWN,
                    ENTRY_EXISTS,
                    ENTRY_CLOSED,
                    ACCESS_ENDS_BEFORE_IT_STARTS,
                    REASON_AND_END_REQUIRED,
                    LAST_ADMINISTRATOR,
                    OWNER_MUST_HAND_OVER,
                    MEMBER_THROUGH_TEAM,
                    OWNER_NOT_ADMINISTRATOR,
                    INVITATION_UNKNOWN,
                    ADMINISTRATOR_ACTIVE,
                    ORGANIZATION_ADMINISTRATOR_REQUIRED,
                    PRESET_BUILT_IN,
                    JOIN_REQUEST_UNKNOWN,
                    JOIN_REQUEST_EXISTS,
                    JOIN_REQUEST_ANSWERED,
                    JOIN_REQUEST_EXPIRED -> UNKNOWN;
        };
    }
}
