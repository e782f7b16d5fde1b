package dev.chatelaine.project.project;

import dev.chatelaine.project.RoleId;
import java.time.Instant;
import java.util.List;

/** Something that has happened and says what an entry gives from then on. */
interface GivesAccess {

    Roles roles();

    boolean upload();

    boolean download();

    Instant startsAt();

    Instant endsAt();

    String reason();

    /** Null in events from before there were any. */
    List<RoleId> roleTemplates();

    /** The same in one piece. */
    default Access access() {
        return new Access(roles(), upload(), download(), startsAt(), endsAt(), reason(), roleTemplates());
    }
}
