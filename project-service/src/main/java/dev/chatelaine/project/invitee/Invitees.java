package dev.chatelaine.project.invitee;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.chatelaine.project.InviteeId;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The deletable table of invited addresses. */
@Singleton
public class Invitees {

    // The update changes nothing but locks the row: whoever invites the same address waits for this transaction.
    private static final String PUT = """
            insert into invitee (invitee_id, organization_id, address) values (:id, :organization, :address)
            on conflict (organization_id, address) do update set address = excluded.address
            returning invitee_id""";
    private static final String FIND = "select invitee_id, address from invitee where invitee_id in (:ids)";
    private static final String FIND_ONE =
            "select invitee_id from invitee where organization_id = :organization and address = :address";
    private static final String FIND_BY_ADDRESS = "select invitee_id from invitee where address = :address";

    private static final String NOTE_FORGOTTEN =
            "insert into forgotten_person (user_id) values (:user) on conflict (user_id) do nothing";
    private static final String FORGET_ADDRESS = "delete from invitee where address = :address";
    private static final String FORGET_ANSWERED =
            "delete from invitee where invitee_id in (select principal_id from team_entry_view where user_id = :user)";

    private final Session database;

    Invitees(Session database) {
        this.database = database;
    }

    /** The id that stands for the address in this organization: the given one if there is none yet. */
    @Transactional
    public InviteeId remember(OrganizationId organization, String address, InviteeId candidate) {
        return new InviteeId(database.createNativeQuery(PUT, UUID.class)
                .setParameter("id", candidate.value())
                .setParameter("organization", organization.value())
                .setParameter("address", address)
                .getSingleResult());
    }

    /** The id that stands for the address in this organization, if there is one. */
    @Transactional
    public Optional<InviteeId> find(OrganizationId organization, String address) {
        return database.createNativeQuery(FIND_ONE, UUID.class)
                .setParameter("organization", organization.value())
                .setParameter("address", address)
                .uniqueResultOptional()
                .map(InviteeId::new);
    }

    /** All that stands for an address, in every organization; nothing without an address. */
    @Transactional
    public Set<InviteeId> of(Optional<String> verifiedAddress) {
        return verifiedAddress
                .map(address ->
                        database
                                .createNativeQuery(FIND_BY_ADDRESS, UUID.class)
                                .setParameter("address", address)
                                .stream()
                                .map(InviteeId::new)
                                .collect(toSet()))
                .orElse(Set.of());
    }

    /** The addresses that these ids stand for, unless they were forgotten. */
    @Transactional
    public Map<UUID, String> addresses(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.createNativeQuery(FIND, Object[].class).setParameterList("ids", ids).stream()
                .collect(toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /**
     * Deletes every address that the person has or was invited by; their invitations stay, and name nobody.
     *
     * @param address the last one that was known. It is deleted once: when the topic of people is read again from its
     *     beginning, the same address may be somebody else's.
     */
    @Transactional
    public void forget(UserId user, Optional<String> address) {
        boolean first = database.createNativeMutationQuery(NOTE_FORGOTTEN)
                        .setParameter("user", user.value())
                        .executeUpdate()
                == 1;
        if (first && address.isPresent())
            database.createNativeMutationQuery(FORGET_ADDRESS)
                    .setParameter("address", address.get())
                    .executeUpdate();
        database.createNativeMutationQuery(FORGET_ANSWERED)
                .setParameter("user", user.value())
                .executeUpdate();
    }
}
