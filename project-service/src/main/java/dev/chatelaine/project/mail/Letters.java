package dev.chatelaine.project.mail;

import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Directory.Person;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Sends letters to people by their ids. Letters hold no secrets. */
@Singleton
public class Letters {

    private final Directory directory;
    private final Mailer mailer;

    Letters(Directory directory, Mailer mailer) {
        this.directory = directory;
        this.mailer = mailer;
    }

    /** Whether it is out; false if no address is known: not yet, or not any more. */
    public boolean send(UserId to, String subject, String text) {
        Optional<String> address = directory.person(to).map(Person::email);
        address.ifPresent(known -> mailer.send(Mail.withText(known, oneLine(subject), text)));
        return address.isPresent();
    }

    /** A line break in a name must not begin another header. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
    }
}
