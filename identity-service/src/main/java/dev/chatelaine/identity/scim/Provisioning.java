package dev.chatelaine.identity.scim;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.organization.OrganizationCommand.DeactivateMember;
import dev.chatelaine.identity.organization.OrganizationCommand.EnrolOrganizationMember;
import dev.chatelaine.identity.organization.OrganizationCommand.ReactivateMember;
import dev.chatelaine.identity.organization.Roles;
import dev.chatelaine.identity.scim.Roster.Listed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** Makes an organization's people what its directory says. */
@Singleton
class Provisioning {

    private static final String KNOWN = "There is a user with this userName.";
    private static final String NOBODY = "There is no such user.";

    private final Roster roster;
    private final DirectoryEntries entries;
    private final Accounts accounts;
    private final ScimChanges changes;
    private final Clock clock;

    Provisioning(Roster roster, DirectoryEntries entries, Accounts accounts, ScimChanges changes, Clock clock) {
        this.roster = roster;
        this.entries = entries;
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes somebody in, or takes back whom the directory had deleted: that is the same membership. */
    Listed create(ScimClient client, UserDraft draft) {
        var organization = client.organizationId();
        accounts.requireOwned(organization, draft.address());
        if (entries.knows(organization, draft.userName())) throw ScimRefusal.taken(KNOWN);
        var user = accounts.open(draft);
        if (roster.find(organization, user).isPresent()) throw ScimRefusal.taken(KNOWN);
        if (entries.hidden(organization).contains(user))
            changes.send(new ReactivateMember(organization, user, client.overPeople(), clock.instant()));
        else changes.send(enrol(client, user));
        if (!draft.active().orElse(true)) setActive(client, user, false);
        return keep(organization, user, draft, draft.active().orElse(true));
    }

    /** New people are members; what else they are, people say. */
    private EnrolOrganizationMember enrol(ScimClient client, UserId user) {
        var roles = new Roles(Set.of(OrganizationRole.MEMBER), Set.of());
        return new EnrolOrganizationMember(
                client.organizationId(), user, roles, Set.of(), client.overPeople(), clock.instant());
    }

    /** What the directory does not say about being active, stays. */
    Listed replace(ScimClient client, UserId user, UserDraft draft) {
        var before = find(client, user);
        var organization = client.organizationId();
        if (!before.isCalled(draft.userName())) accounts.readdress(organization, user, draft);
        else if (!draft.name().equals(before.entry().name())) accounts.rename(organization, user, draft);
        boolean active = draft.active().orElse(before.active());
        if (active != before.active()) setActive(client, user, active);
        return keep(organization, user, draft, active);
    }

    /** Ends the membership in this organization, and shows it to the directory no longer. */
    void delete(ScimClient client, UserId user) {
        if (find(client, user).active()) setActive(client, user, false);
        entries.hide(client.organizationId(), user, clock.instant());
    }

    Listed find(ScimClient client, UserId user) {
        return roster.find(client.organizationId(), user).orElseThrow(() -> ScimRefusal.unknown(NOBODY));
    }

    private void setActive(ScimClient client, UserId user, boolean active) {
        var organization = client.organizationId();
        changes.send(
                active
                        ? new ReactivateMember(organization, user, client.overPeople(), clock.instant())
                        : new DeactivateMember(organization, user, client.overPeople(), clock.instant()));
    }

    private Listed keep(OrganizationId organization, UserId user, UserDraft draft, boolean active) {
        entries.put(
                organization,
                new DirectoryEntry(user, draft.userName(), draft.externalId(), draft.name(), clock.instant()));
        return roster.find(organization, user)
                .orElseGet(() -> new Listed(
                        new DirectoryEntry(user, draft.userName(), draft.externalId(), draft.name(), clock.instant()),
                        active));
    }
}
