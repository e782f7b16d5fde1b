package dev.chatelaine.identity.invitation;

import dev.chatelaine.identity.organization.OpenInvitations.OpenInvitation;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that tells somebody who has an account of an invitation. Its link is no secret. */
@Singleton
class InvitationLetter {

    @CheckedTemplate(basePath = "join")
    static class Templates {
        static native TemplateInstance mail(ShownInvitation invitation, String link);
    }

    private final People people;
    private final Mailer mailer;
    private final String link;

    InvitationLetter(People people, Mailer mailer, @ConfigProperty(name = "chatelaine.public.url") String publicUrl) {
        this.people = people;
        this.mailer = mailer;
        this.link = publicUrl + JoinPage.PATH;
    }

    void send(String address, OpenInvitation invitation, Instant expiresAt) {
        Optional<String> inviter = invitation
                .invitedBy()
                .flatMap(user -> Optional.ofNullable(people.find(Set.of(user)).get(user)))
                .map(Person::fullName);
        var shown = ShownInvitation.of(MyInvitation.of(invitation, inviter)).until(expiresAt);
        String subject = oneLine(shown.inviter() + " invites you to " + shown.organization());
        mailer.send(Mail.withText(address, subject, Templates.mail(shown, link).render()));
    }

    /** A line break in a name must not begin another header. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
    }
}
