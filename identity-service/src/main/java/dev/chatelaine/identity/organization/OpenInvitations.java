package dev.chatelaine.identity.organization;

import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The invitations that wait for an answer, as the read model knows them. */
@Singleton
public class OpenInvitations {

    private final Clock clock;

    OpenInvitations(Clock clock) {
        this.clock = clock;
    }

    /**
     * An invitation that can be answered.
     *
     * @param invitedBy empty if it was not a person
     * @param expiresAt null if it waits for ever
     */
    public record OpenInvitation(
            InviteeId inviteeId,
            OrganizationId organizationId,
            String organizationName,
            Optional<UserId> invitedBy,
            List<OrganizationRole> roles,
            List<PlatformRole> platformRoles,
            Instant expiresAt) {}

    /** Those of these that can be answered now, by the names of their organizations: of those that are not disabled. */
    @Transactional
    public List<OpenInvitation> find(Collection<InviteeId> invitees) {
        if (invitees.isEmpty()) return List.of();
        var found = OrganizationPersonView.invited(
                        invitees.stream().map(InviteeId::value).toList())
                .stream()
                .filter(Predicate.not(this::expired))
                .toList();
        var names = OrganizationView.enabled(
                found.stream().map(view -> view.organizationId).toList());
        return found.stream()
                .filter(view -> names.containsKey(view.organizationId))
                .map(view -> invitation(view, names.get(view.organizationId)))
                .sorted((one, other) -> one.organizationName().compareTo(other.organizationName()))
                .toList();
    }

    /** Whether the invited person has said no. Who says yes is no invitee any more. */
    @Transactional
    public boolean isAnswered(InviteeId invitee) {
        return OrganizationPersonView.isRejected(invitee.value());
    }

    /** Where the user has accepted this invitation, if they have: for those who say so once more. */
    @Transactional
    public Optional<OrganizationId> acceptedBy(UserId user, InviteeId invitee) {
        return OrganizationPersonView.acceptedBy(user.value(), invitee.value()).stream()
                .map(view -> new OrganizationId(view.organizationId))
                .findFirst();
    }

    private boolean expired(OrganizationPersonView view) {
        return view.statusAt(clock.instant()) == OrganizationPersonView.Status.EXPIRED;
    }

    private static OpenInvitation invitation(OrganizationPersonView view, String organizationName) {
        return new OpenInvitation(
                new InviteeId(view.entryId),
                new OrganizationId(view.organizationId),
                organizationName,
                WireText.uuid(view.invitedBy).map(UserId::new),
                view.roles,
                view.platformRoles,
                view.expiresAt);
    }
}
