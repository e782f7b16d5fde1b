package dev.chatelaine.identity.user;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.identity.person.PersonSeen;
import dev.chatelaine.identity.user.UserCommand.RegisterUser;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Opens an account for whoever is seen for the first time. */
@Singleton
class WhenPersonSeenThenRegister {

    private final Commands commands;
    private final Clock clock;

    WhenPersonSeenThenRegister(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    void register(@Observes PersonSeen seen) {
        commands.send(new RegisterUser(seen.userId(), clock.instant()));
    }
}
