package dev.chatelaine.identity.invitee;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.identity.InviteeId;
import dev.chatelaine.identity.OrganizationId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** The deletable table of invited addresses. */
@Singleton
public class Invitees {

    // An address has one id in an organization, however often it is invited; the last name given to it is kept.
    private static final String PUT = """
            insert into invitee (invitee_id, organization_id, address, full_name)
            values (:id, :organization, :address, :name)
            on conflict (organization_id, address) do update set full_name = excluded.full_name
            returning invitee_id""";
    private static final String FIND =
            "select invitee_id, address, full_name from invitee where invitee_id in (:invitees)";
    private static final String FIND_BY_ADDRESS =
            "select organization_id, invitee_id from invitee where address = :address";
    private static final String FORGET = "delete from invitee where invitee_id = :invitee";

    private static final String FORGET_ADDRESS = "delete from invitee where address = :address";

    private final Session database;

    Invitees(Session database) {
        this.database = database;
    }

    /** What is written on an invitation; the name may be missing. */
    public record Invitee(String address, String fullName) {}

    /** The id that stands for the address in this organization; a new one if need be. */
    @Transactional
    public InviteeId remember(OrganizationId organizationId, Invitee invitee) {
        return new InviteeId(database.createNativeQuery(PUT, UUID.class)
                .setParameter("id", UUID.randomUUID())
                .setParameter("organization", organizationId.value())
                .setParameter("address", invitee.address())
                .setParameter("name", invitee.fullName(), String.class)
                .getSingleResult());
    }

    /** What is written on these invitations, unless it was forgotten. */
    @Transactional
    public Map<UUID, Invitee> find(Collection<UUID> invitees) {
        if (invitees.isEmpty()) return Map.of();
        return database.createNativeQuery(FIND, Object[].class).setParameterList("invitees", invitees).stream()
                .collect(toMap(row -> (UUID) row[0], row -> new Invitee((String) row[1], (String) row[2])));
    }

    /** What stands for the address, and in which organizations. */
    @Transactional
    public Map<InviteeId, OrganizationId> findByAddress(String address) {
        return database.createNativeQuery(FIND_BY_ADDRESS, Object[].class).setParameter("address", address).stream()
                .collect(toMap(row -> new InviteeId((UUID) row[1]), row -> new OrganizationId((UUID) row[0])));
    }

    /** Deletes what invitations to an address hold of it, for whoever wants to be forgotten. */
    @Transactional
    public void forgetAddress(String address) {
        database.createNativeMutationQuery(FORGET_ADDRESS)
                .setParameter("address", address)
                .executeUpdate();
    }

    /** Deletes an address that is no longer waited for. */
    @Transactional
    public void forget(InviteeId inviteeId) {
        database.createNativeMutationQuery(FORGET)
                .setParameter("invitee", inviteeId.value())
                .executeUpdate();
    }
}
