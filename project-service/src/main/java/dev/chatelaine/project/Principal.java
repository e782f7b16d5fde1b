package dev.chatelaine.project;

import java.util.Set;
import java.util.UUID;

/** To whom something is given: a user, whoever proves to own an e-mail address, or everybody in a team. */
public record Principal(Type type, UUID id) {

    /** What the id names. */
    public enum Type {
        USER,
        EMAIL,
        TEAM
    }

    /** A known user. */
    public static Principal user(UserId user) {
        return new Principal(Type.USER, user.value());
    }

    /** An e-mail address, by the random id that stands for it. */
    public static Principal email(InviteeId invitee) {
        return new Principal(Type.EMAIL, invitee.value());
    }

    /** All who are in a team, as long as they are. */
    public static Principal team(TeamId team) {
        return new Principal(Type.TEAM, team.value());
    }

    /** Whether this person is asked by it: they are the user, or own the address. Nobody answers for a team. */
    public boolean matches(UserId user, Set<InviteeId> invitees) {
        return switch (type) {
            case USER -> user.value().equals(id);
            case EMAIL -> invitees.contains(new InviteeId(id));
            case TEAM -> false;
        };
    }

    /** Whether what is given to it is given to this person: they are the user, or in the team. */
    public boolean includes(Actor actor) {
        return switch (type) {
            case USER -> actor.userId().value().equals(id);
            case EMAIL -> false; // an address gets nothing before a user has accepted for it
            case TEAM -> actor.teams().contains(new TeamId(id));
        };
    }
}
