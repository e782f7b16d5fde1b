package dev.chatelaine.project.notification;

import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.mail.Letters;
import dev.chatelaine.project.project.ProjectDetails;
import jakarta.inject.Singleton;

/** Writes to those who want to be told, and may know. */
@Singleton
class Recipients {

    private final Directory directory;
    private final Mutes mutes;
    private final Letters letters;

    Recipients(Directory directory, Mutes mutes, Letters letters) {
        this.directory = directory;
        this.mutes = mutes;
        this.letters = letters;
    }

    /** Whether they were told, or need not be; false if no address is known. */
    boolean tell(UserId user, ProjectDetails project, NotificationKind kind, Letter letter) {
        boolean active = directory.actor(user, project.organizationId()).active();
        if (!active || mutes.muted(user, kind)) return true;
        return letters.send(user, letter.subject(), letter.text().render());
    }
}
