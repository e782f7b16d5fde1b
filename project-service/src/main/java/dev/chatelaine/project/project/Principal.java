package dev.chatelaine.project.project;

import dev.chatelaine.project.InviteeId;
import dev.chatelaine.project.UserId;
import java.util.Set;
import java.util.UUID;

/** Whom an entry is for: a user, or whoever proves to own an e-mail address. */
public record Principal(Type type, UUID id) {

    /** What the id names. */
    public enum Type {
        USER,
        EMAIL
    }

    /** A known user. */
    public static Principal user(UserId user) {
        return new Principal(Type.USER, user.value());
    }

    /** An e-mail address, by the random id that stands for it. */
    public static Principal email(InviteeId invitee) {
        return new Principal(Type.EMAIL, invitee.value());
    }

    boolean matches(UserId user, Set<InviteeId> invitees) {
        return switch (type) {
            case USER -> user.value().equals(id);
            case EMAIL -> invitees.contains(new InviteeId(id));
        };
    }
}
