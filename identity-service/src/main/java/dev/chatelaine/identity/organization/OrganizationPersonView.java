package dev.chatelaine.identity.organization;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Somebody in an organization: a member, or an invitee who has not joined. */
@Entity(name = "OrganizationPerson")
@Table(name = "organization_person")
@IdClass(OrganizationPersonView.Key.class)
public class OrganizationPersonView extends PanacheEntityBase {

    private static final Set<Status> MEMBERS = Set.of(Status.ACTIVE, Status.DEACTIVATED);

    /** How far the person has come; whether an invitation has expired is a question of the moment. */
    public enum Status {
        INVITED,
        EXPIRED,
        REJECTED,
        ACTIVE,
        DEACTIVATED
    }

    /** Whose entry in which organization. */
    public record Key(UUID organizationId, UUID entryId) {}

    @Id
    @Column(name = "organization_id")
    public UUID organizationId;

    /** The user's id or, until they have joined, the invitee's. */
    @Id
    @Column(name = "entry_id")
    public UUID entryId;

    @Enumerated(EnumType.STRING)
    public List<OrganizationRole> roles;

    @Enumerated(EnumType.STRING)
    @Column(name = "platform_roles")
    public List<PlatformRole> platformRoles;

    @Enumerated(EnumType.STRING)
    public Status status;

    /** Where an invitee is expected. */
    public List<UUID> teams = List.of();

    @Column(name = "invited_by")
    public String invitedBy;

    @Column(name = "expires_at")
    public Instant expiresAt;

    public boolean mailed;

    /** The invitation that a member has accepted last. */
    @Column(name = "invitee_id")
    public UUID inviteeId;

    boolean member() {
        return MEMBERS.contains(status);
    }

    Status statusAt(Instant now) {
        boolean expired = status == Status.INVITED && expiresAt != null && !now.isBefore(expiresAt);
        return expired ? Status.EXPIRED : status;
    }

    static OrganizationPersonView of(UUID organizationId, UUID entryId) {
        return findById(new Key(organizationId, entryId));
    }

    static List<OrganizationPersonView> invited(Collection<UUID> invitees) {
        return list("entryId in ?1 and status = ?2", invitees, Status.INVITED);
    }

    static boolean isRejected(UUID inviteeId) {
        return count("entryId = ?1 and status = ?2", inviteeId, Status.REJECTED) > 0;
    }

    static List<OrganizationPersonView> acceptedBy(UUID userId, UUID inviteeId) {
        return list("entryId = ?1 and inviteeId = ?2", userId, inviteeId);
    }

    /** In the order of their ids: complete, whatever happens between two pages. */
    static List<OrganizationPersonView> page(UUID organizationId, UUID after, boolean withInvited, int limit) {
        return find(
                        "organizationId = ?1 and entryId > ?2 and (?3 = true or status in ?4) order by entryId",
                        organizationId,
                        after,
                        withInvited,
                        MEMBERS)
                .page(0, limit)
                .list();
    }
}
