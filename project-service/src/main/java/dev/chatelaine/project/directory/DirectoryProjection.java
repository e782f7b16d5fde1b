package dev.chatelaine.project.directory;

import dev.chatelaine.chassis.http.KeptAnswers;
import dev.chatelaine.chassis.projection.KeyedEntry;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.OrganizationRole;
import dev.chatelaine.project.PersonForgotten;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.invitee.Invitees;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Notes what identity-service says about people. */
@Singleton
class DirectoryProjection implements Projection {

    private final Invitees invitees;
    private final KeptAnswers answers;
    private final Event<PersonForgotten> forgotten;

    DirectoryProjection(Invitees invitees, KeptAnswers answers, Event<PersonForgotten> forgotten) {
        this.invitees = invitees;
        this.answers = answers;
        this.forgotten = forgotten;
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public Set<String> compactedTopics() {
        return Set.of("chatelaine.people");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.OrganizationFounded.v1", "dev.chatelaine.identity.OrganizationRenamed.v1" ->
                named(event.as(OrganizationNamed.class));
            case "dev.chatelaine.identity.OrganizationDisabled.v1" ->
                OrganizationView.disable(
                        event.as(OrganizationNamed.class).organizationId().value(), true);
            case "dev.chatelaine.identity.OrganizationEnabled.v1" ->
                OrganizationView.disable(
                        event.as(OrganizationNamed.class).organizationId().value(), false);
            case "dev.chatelaine.identity.OrganizationMemberJoined.v1" -> joined(event.as(RolesGiven.class));
            case "dev.chatelaine.identity.OrganizationRolesChanged.v1" -> rolesChanged(event.as(RolesGiven.class));
            case "dev.chatelaine.identity.OrganizationMemberDeactivated.v1" ->
                activate(event.as(MembershipChanged.class), false);
            case "dev.chatelaine.identity.OrganizationMemberLeft.v1" -> left(event.as(MembershipChanged.class));
            case "dev.chatelaine.identity.OrganizationMemberReactivated.v1" ->
                activate(event.as(MembershipChanged.class), true);
            case "dev.chatelaine.identity.UserDeactivated.v1" ->
                DeactivatedUserView.add(event.as(UserChanged.class).userId().value());
            case "dev.chatelaine.identity.UserReactivated.v1" ->
                DeactivatedUserView.deleteById(
                        event.as(UserChanged.class).userId().value());
            default -> {} // says nothing about who belongs to what
        }
    }

    @Override
    public void apply(KeyedEntry entry) {
        UUID userId = UUID.fromString(entry.key());
        entry.as(Known.class)
                .ifPresentOrElse(
                        known -> PersonView.know(userId, known.fullName(), known.email()), () -> forget(userId));
    }

    /** With the name goes everything that repeats the address. */
    private void forget(UUID userId) {
        Optional<String> address = PersonView.addressOf(userId);
        invitees.forget(new UserId(userId), address);
        answers.forget(userId.toString());
        address.ifPresent(answers::forget);
        forgotten.fire(new PersonForgotten(new UserId(userId)));
        PersonView.deleteById(userId);
    }

    @Override
    public void reset() {
        OrganizationView.deleteAll();
        OrganizationMemberView.deleteAll();
        DeactivatedUserView.deleteAll();
        PersonView.deleteAll();
    }

    private static void named(OrganizationNamed event) {
        OrganizationView.call(event.organizationId().value(), event.name());
    }

    private static void joined(RolesGiven event) {
        rolesChanged(event);
        activate(new MembershipChanged(event.organizationId(), event.userId()), true); // they may have left before
    }

    /** What the organization's projects gave ends as well: who left is no outsider whom a project has invited. */
    private static void left(MembershipChanged event) {
        rolesChanged(new RolesGiven(event.organizationId(), event.userId(), Set.of()));
        activate(event, false);
    }

    private static void rolesChanged(RolesGiven event) {
        OrganizationMemberView.of(event.organizationId().value(), event.userId().value()).roles =
                List.copyOf(event.roles());
    }

    private static void activate(MembershipChanged event, boolean active) {
        OrganizationMemberView.of(event.organizationId().value(), event.userId().value()).active = active;
    }

    record OrganizationNamed(OrganizationId organizationId, String name) {}

    record RolesGiven(OrganizationId organizationId, UserId userId, Set<OrganizationRole> roles) {}

    record MembershipChanged(OrganizationId organizationId, UserId userId) {}

    record UserChanged(UserId userId) {}

    record Known(String fullName, String email) {}
}
