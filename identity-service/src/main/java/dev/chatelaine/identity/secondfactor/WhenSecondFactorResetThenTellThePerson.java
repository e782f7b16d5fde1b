package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.chassis.eventstore.EventContext;
import dev.chatelaine.chassis.eventstore.Reaction;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import dev.chatelaine.identity.user.UserEvent.SecondFactorReset;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to the person whose second factor was removed, who may not have asked for it. The mail holds no secret. */
@Singleton
class WhenSecondFactorResetThenTellThePerson implements Reaction<SecondFactorReset> {

    private static final String SUBJECT = "Your second factor was removed";

    private static final String TEXT = """
            Hello,

            the second factor of your account was removed by your organization, because the device was reported lost.
            All your sessions have ended, and your recovery codes do not count any more.

            At your next sign-in you will be asked to set up a second factor again, if your organization demands one:

            %s

            If you did not ask for this, tell the administrators of your organization at once, and change your password.
            """;

    private final People people;
    private final Mailer mailer;
    private final String publicUrl;

    WhenSecondFactorResetThenTellThePerson(
            People people, Mailer mailer, @ConfigProperty(name = "chatelaine.public.url") String publicUrl) {
        this.people = people;
        this.mailer = mailer;
        this.publicUrl = publicUrl;
    }

    @Override
    public String name() {
        return "tell-of-reset-second-factor";
    }

    @Override
    public Class<SecondFactorReset> on() {
        return SecondFactorReset.class;
    }

    /** Somebody without a verified address cannot be told, and is told by whoever removed it. */
    @Override
    public void react(SecondFactorReset event, EventContext context) {
        address(event.userId())
                .ifPresent(address -> mailer.send(Mail.withText(address, SUBJECT, TEXT.formatted(publicUrl))));
    }

    private Optional<String> address(UserId user) {
        return Optional.ofNullable(people.find(List.of(user)).get(user)).map(Person::email);
    }
}
