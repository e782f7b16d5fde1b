package dev.chatelaine.identity.scim;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.user.UserEvent.UserForgotten;
import jakarta.inject.Singleton;

/** What directories have said of somebody who is forgotten is deleted. */
@Singleton
class WhenUserForgottenThenForgetDirectoryEntries implements Reaction<UserForgotten> {

    private final DirectoryEntries entries;

    WhenUserForgottenThenForgetDirectoryEntries(DirectoryEntries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "forget-directory-entries";
    }

    @Override
    public Class<UserForgotten> on() {
        return UserForgotten.class;
    }

    @Override
    public void react(UserForgotten event, EventContext context) {
        entries.forget(event.userId());
    }
}
