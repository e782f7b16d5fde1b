package dev.chatelaine.identity.organization;

import dev.chatelaine.identity.OrganizationRole;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody in an organization: a member, or an invitee who has not joined yet. */
@Entity(name = "OrganizationPerson")
@Table(name = "organization_person")
@IdClass(OrganizationPersonView.Key.class)
public class OrganizationPersonView extends PanacheEntityBase {

    /** How far the person has come. */
    public enum Status {
        INVITED,
        ACTIVE,
        DEACTIVATED
    }

    /** Whose entry in which organization. */
    public record Key(UUID organizationId, UUID entryId) {}

    @Id
    @Column(name = "organization_id")
    public UUID organizationId;

    /** The user's id or, while the status is invited, the invitee's. */
    @Id
    @Column(name = "entry_id")
    public UUID entryId;

    @Enumerated(EnumType.STRING)
    public List<OrganizationRole> roles;

    @Enumerated(EnumType.STRING)
    public Status status;

    static Optional<OrganizationPersonView> findActive(UUID organizationId, UUID userId) {
        return Optional.ofNullable(of(organizationId, userId)).filter(person -> person.status == Status.ACTIVE);
    }

    static List<OrganizationPersonView> organizationsOf(UUID userId, UUID after, int limit) {
        return find(
                        "entryId = ?1 and status = ?2 and organizationId > ?3 order by organizationId",
                        userId,
                        Status.ACTIVE,
                        after)
                .page(0, limit)
                .list();
    }

    static OrganizationPersonView of(UUID organizationId, UUID entryId) {
        return findById(new Key(organizationId, entryId));
    }

    /** In the order of their ids: complete, whatever happens between two pages. */
    static List<OrganizationPersonView> page(UUID organizationId, UUID after, boolean withInvited, int limit) {
        return find(
                        "organizationId = ?1 and entryId > ?2 and (?3 = true or status <> ?4) order by entryId",
                        organizationId,
                        after,
                        withInvited,
                        Status.INVITED)
                .page(0, limit)
                .list();
    }
}
