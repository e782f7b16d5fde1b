package dev.chatelaine.identity.signin;

import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.realm.RealmEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Copies what the history shows. Attempts with a name that nobody has are not any organization's and are left out. */
@Singleton
class WhenRealmIsUsedThenKeepIt {

    private static final Set<String> FAILURES =
            Set.of("LOGIN_ERROR", "IDENTITY_PROVIDER_LOGIN_ERROR", "IDENTITY_PROVIDER_POST_LOGIN_ERROR");

    private final SignIns signIns;
    private final Activity activity;

    WhenRealmIsUsedThenKeepIt(SignIns signIns, Activity activity) {
        this.signIns = signIns;
        this.activity = activity;
    }

    void keep(@Observes RealmEvent event) {
        event.user().ifPresent(user -> keep(event, user));
    }

    private void keep(RealmEvent event, UserId user) {
        if (event.type().equals("LOGIN")) signIns.keep(event, user, Outcome.SUCCESS);
        if (FAILURES.contains(event.type())) signIns.keep(event, user, Outcome.FAILURE);
        if (event.type().equals("LOGIN") || event.type().equals("REFRESH_TOKEN")) activity.keep(user, event.at());
    }
}
