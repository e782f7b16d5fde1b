package dev.chatelaine.identity.invitation;

import dev.chatelaine.chassis.delivery.Delivery;
import dev.chatelaine.identity.SecondFactorDemand;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.invitee.Invitees;
import dev.chatelaine.identity.invitee.Invitees.Invitee;
import dev.chatelaine.identity.organization.OpenInvitations;
import dev.chatelaine.identity.organization.OpenInvitations.OpenInvitation;
import dev.chatelaine.identity.realm.Account;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.NewAccount;
import dev.chatelaine.identity.realm.RequiredAction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Brings an invitation to the invited person. Whoever has an account gets a mail of ours; for whoever has none, one is
 * opened, and Keycloak mails the link under which they prove their address and set a password.
 */
@Singleton
class InvitationDelivery implements Delivery<InvitationMail> {

    private final Invitees invitees;
    private final OpenInvitations open;
    private final HomeRealm realm;
    private final SecondFactorDemand secondFactor;
    private final InvitationLetter letter;
    private final Clock clock;

    InvitationDelivery(
            Invitees invitees,
            OpenInvitations open,
            HomeRealm realm,
            SecondFactorDemand secondFactor,
            InvitationLetter letter,
            Clock clock) {
        this.invitees = invitees;
        this.open = open;
        this.realm = realm;
        this.secondFactor = secondFactor;
        this.letter = letter;
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
        var id = order.inviteeId();
        Invitee invitee = invitees.find(Set.of(id.value())).get(id.value());
        if (invitee == null || !order.expiresAt().isAfter(clock.instant())) return true;
        Optional<OpenInvitation> invitation = open.find(Set.of(id)).stream().findFirst();
        if (invitation.isEmpty()) return open.isAnswered(id); // or our list lags behind
        bring(invitation.get(), invitee, order);
        return true;
    }

    private void bring(OpenInvitation invitation, Invitee invitee, InvitationMail order) {
        Optional<Account> account = realm.findByEmail(invitee.address());
        if (account.filter(InvitationDelivery::inUse).isPresent())
            letter.send(invitee.address(), invitation, order.expiresAt());
        else
            realm.mailActions(
                    account.map(Account::userId).orElseGet(() -> open(invitee)), steps(invitation), JoinPage.PATH);
    }

    /** What was opened for an invitation, and never taken over, cannot be signed in with. */
    private static boolean inUse(Account account) {
        return account.emailVerified() || !account.openedHere();
    }

    private UserId open(Invitee invitee) {
        return realm.open(new NewAccount(
                invitee.address(), Optional.ofNullable(invitee.fullName()).orElse("")));
    }

    private Set<RequiredAction> steps(OpenInvitation invitation) {
        var steps = EnumSet.of(RequiredAction.VERIFY_EMAIL, RequiredAction.UPDATE_PASSWORD);
        boolean demanded = secondFactor.isDemandedOf(
                invitation.organizationId(),
                new HashSet<>(invitation.roles()),
                new HashSet<>(invitation.platformRoles()));
        if (demanded)
            steps.addAll(Set.of(RequiredAction.CONFIGURE_TOTP, RequiredAction.CONFIGURE_RECOVERY_AUTHN_CODES));
        return steps;
    }
}
