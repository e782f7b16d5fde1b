package dev.chatelaine.identity.signin;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.user.UserEvent.UserForgotten;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;

/** Deletes when and from where a forgotten person has signed in. */
@Singleton
class WhenUserForgottenThenDeleteSignIns implements Reaction<UserForgotten> {

    private final SignIns signIns;
    private final Activity activity;

    WhenUserForgottenThenDeleteSignIns(SignIns signIns, Activity activity) {
        this.signIns = signIns;
        this.activity = activity;
    }

    @Override
    public String name() {
        return "delete-sign-ins-of-the-forgotten";
    }

    @Override
    public Class<UserForgotten> on() {
        return UserForgotten.class;
    }

    @Override
    public void react(UserForgotten event, EventContext context) {
        QuarkusTransaction.requiringNew().run(() -> {
            signIns.forget(event.userId());
            activity.forget(event.userId());
        });
    }
}
