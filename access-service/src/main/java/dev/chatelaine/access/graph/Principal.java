package dev.chatelaine.access.graph;

import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import java.util.UUID;

/** Whom something is given to: a person, or a team and with it everyone in it. */
public record Principal(Type type, UUID id) {

    /** The kinds of principals. */
    public enum Type {
        USER,
        TEAM
    }

    public static Principal of(UserId user) {
        return new Principal(Type.USER, user.value());
    }

    public static Principal of(TeamId team) {
        return new Principal(Type.TEAM, team.value());
    }

    /** The team that passes it on to its members; null if a person was named. */
    public TeamId team() {
        return type == Type.TEAM ? new TeamId(id) : null;
    }
}
