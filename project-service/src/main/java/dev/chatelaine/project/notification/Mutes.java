package dev.chatelaine.project.notification;

import static java.util.stream.Collectors.toCollection;

import dev.chatelaine.project.PersonForgotten;
import dev.chatelaine.project.UserId;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.Session;

/** What each person does not want to be told. It is their own matter: no event says so, and it goes with them. */
@Singleton
public class Mutes {

    private static final String OF = "select kind from muted_notification where user_id = :user";
    private static final String CLEAR = "delete from muted_notification where user_id = :user";
    private static final String ADD =
            "insert into muted_notification (user_id, kind) values (:user, :kind) on conflict do nothing";

    private final Session database;

    Mutes(Session database) {
        this.database = database;
    }

    /** Whether the person does not want to be told this. */
    @Transactional
    public boolean muted(UserId user, NotificationKind kind) {
        return of(user).contains(kind);
    }

    @Transactional
    Set<NotificationKind> of(UserId user) {
        return database.createNativeQuery(OF, String.class).setParameter("user", user.value()).stream()
                .map(NotificationKind::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(NotificationKind.class)));
    }

    @Transactional
    void mute(UserId user, Set<NotificationKind> kinds) {
        clear(user);
        for (NotificationKind kind : kinds)
            database.createNativeMutationQuery(ADD)
                    .setParameter("user", user.value())
                    .setParameter("kind", kind.name())
                    .executeUpdate();
    }

    void forget(@Observes PersonForgotten forgotten) {
        clear(forgotten.userId());
    }

    private void clear(UserId user) {
        database.createNativeMutationQuery(CLEAR)
                .setParameter("user", user.value())
                .executeUpdate();
    }
}
