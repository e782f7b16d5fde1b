package dev.chatelaine.project.invitation;

import dev.chatelaine.chassis.delivery.Delivery;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Directory.Person;
import dev.chatelaine.project.invitee.Invitees;
import dev.chatelaine.project.notification.Mutes;
import dev.chatelaine.project.notification.NotificationKind;
import dev.chatelaine.project.project.ProjectDetails;
import dev.chatelaine.project.project.Projects;
import dev.chatelaine.project.project.TeamEntry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail that tells somebody of an invitation. */
@Singleton
class InvitationLetter implements Delivery<InvitationMail> {

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance mail(InvitationPreview invitation, String link);
    }

    private final Projects projects;
    private final Directory directory;
    private final Invitees invitees;
    private final Previews previews;
    private final HouseDoor house;
    private final InvitationTokens tokens;
    private final Mutes mutes;
    private final Mailer mailer;
    private final String publicUrl;
    private final Clock clock;

    InvitationLetter(
            Projects projects,
            Directory directory,
            Invitees invitees,
            Previews previews,
            HouseDoor house,
            InvitationTokens tokens,
            Mutes mutes,
            Mailer mailer,
            @ConfigProperty(name = "chatelaine.public.url") String publicUrl,
            Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.invitees = invitees;
        this.previews = previews;
        this.house = house;
        this.tokens = tokens;
        this.mutes = mutes;
        this.mailer = mailer;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return InvitationMail.KIND;
    }

    @Override
    public Class<InvitationMail> content() {
        return InvitationMail.class;
    }

    @Override
    public boolean deliver(InvitationMail order) {
        if (!order.expiresAt().isAfter(clock.instant())) return true;
        Optional<TeamEntry> entry = projects.entry(order.entryId());
        if (entry.isEmpty() || entry.get().status() == TeamEntry.Status.HELD) return false; // our list lags behind
        if (entry.get().status() != TeamEntry.Status.PENDING && entry.get().status() != TeamEntry.Status.EXPIRED)
            return true;
        if (archived(entry.get())) return false; // it may be restored before the invitation expires
        if (muted(entry.get().principal())) return true; // it waits in their list
        Optional<String> address = address(entry.get().principal());
        Optional<InvitationPreview> preview = previews.of(entry.get());
        if (address.isEmpty() || preview.isEmpty() || house.isClosed(order.projectId())) return false;
        send(address.get(), preview.get().until(order.expiresAt()), tokens.rotate(order.projectId(), order.entryId()));
        return true;
    }

    private boolean muted(Principal principal) {
        boolean user = principal.type() == Principal.Type.USER;
        return user && mutes.muted(new UserId(principal.id()), NotificationKind.INVITED);
    }

    private boolean archived(TeamEntry entry) {
        return projects.find(entry.projectId()).filter(ProjectDetails::archived).isPresent();
    }

    private Optional<String> address(Principal principal) {
        return switch (principal.type()) {
            case USER -> directory.person(new UserId(principal.id())).map(Person::email);
            case TEAM -> Optional.empty(); // nobody is asked
            case EMAIL ->
                Optional.ofNullable(invitees.addresses(Set.of(principal.id())).get(principal.id()));
        };
    }

    private void send(String address, InvitationPreview invitation, String token) {
        String link = publicUrl + "/invitations/" + token;
        String subject = oneLine(invitation.inviterName() + " invites you to the project " + invitation.projectName());
        mailer.send(
                Mail.withText(address, subject, Templates.mail(invitation, link).render()));
    }

    /** A line break in a name must not begin another header. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
    }
}
