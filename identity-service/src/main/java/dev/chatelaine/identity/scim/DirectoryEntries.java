package dev.chatelaine.identity.scim;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.scim.DirectoryEntry.GivenName;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The deletable table of what directories say of people. */
@Singleton
class DirectoryEntries {

    private static final String PUT = """
            insert into scim_user as known (organization_id, user_id, user_name, external_id, given_name, family_name,
                                            display_name, created_at)
            values (:organization, :user, :name, :external, :given, :family, :display, :created)
            on conflict (organization_id, user_id) do update
               set user_name = excluded.user_name, external_id = excluded.external_id, given_name = excluded.given_name,
                   family_name = excluded.family_name, display_name = excluded.display_name,
                   created_at = case when known.hidden then excluded.created_at else known.created_at end,
                   hidden = false""";
    private static final String OF = """
            select user_id, user_name, external_id, given_name, family_name, display_name, created_at from scim_user
            where organization_id = :organization and not hidden""";
    private static final String OF_ONE = OF + " and user_id = :user";
    private static final String NAMED = """
            select user_id from scim_user
            where organization_id = :organization and not hidden and lower(user_name) = lower(:name)""";
    private static final String HIDDEN =
            "select user_id from scim_user where organization_id = :organization and hidden";
    private static final String HIDE = """
            insert into scim_user (organization_id, user_id, created_at, hidden)
            values (:organization, :user, :created, true)
            on conflict (organization_id, user_id) do update
               set user_name = null, external_id = null, given_name = null, family_name = null, display_name = null,
                   hidden = true""";
    private static final String FORGET = "delete from scim_user where user_id = :user";

    private final Session database;

    DirectoryEntries(Session database) {
        this.database = database;
    }

    @Transactional
    void put(OrganizationId organization, DirectoryEntry entry) {
        database.createNativeMutationQuery(PUT)
                .setParameter("organization", organization.value())
                .setParameter("user", entry.userId().value())
                .setParameter("name", entry.userName())
                .setParameter("external", entry.externalId(), String.class)
                .setParameter("given", entry.name().givenName(), String.class)
                .setParameter("family", entry.name().familyName(), String.class)
                .setParameter("display", entry.name().displayName(), String.class)
                .setParameter("created", entry.createdAt())
                .executeUpdate();
    }

    /** What is known of the organization's people, by user. */
    @Transactional
    Map<UserId, DirectoryEntry> of(OrganizationId organization) {
        return database
                .createNativeQuery(OF, Object[].class)
                .setParameter("organization", organization.value())
                .stream()
                .map(DirectoryEntries::entry)
                .collect(toMap(DirectoryEntry::userId, entry -> entry));
    }

    @Transactional
    Optional<DirectoryEntry> find(OrganizationId organization, UserId user) {
        return database
                .createNativeQuery(OF_ONE, Object[].class)
                .setParameter("organization", organization.value())
                .setParameter("user", user.value())
                .stream()
                .map(DirectoryEntries::entry)
                .findFirst();
    }

    /** Whether the directory calls somebody so. */
    @Transactional
    boolean knows(OrganizationId organization, String userName) {
        return !database.createNativeQuery(NAMED, UUID.class)
                .setParameter("organization", organization.value())
                .setParameter("name", userName)
                .getResultList()
                .isEmpty();
    }

    /** Whom the directory has deleted and not created again. */
    @Transactional
    Set<UserId> hidden(OrganizationId organization) {
        var hidden = new HashSet<UserId>();
        database.createNativeQuery(HIDDEN, UUID.class)
                .setParameter("organization", organization.value())
                .getResultList()
                .forEach(user -> hidden.add(new UserId(user)));
        return hidden;
    }

    /** Forgets all but that the directory has deleted the person. */
    @Transactional
    void hide(OrganizationId organization, UserId user, Instant at) {
        database.createNativeMutationQuery(HIDE)
                .setParameter("organization", organization.value())
                .setParameter("user", user.value())
                .setParameter("created", at)
                .executeUpdate();
    }

    /** Forgets what any directory has said of the person. */
    @Transactional
    void forget(UserId user) {
        database.createNativeMutationQuery(FORGET)
                .setParameter("user", user.value())
                .executeUpdate();
    }

    private static DirectoryEntry entry(Object[] row) {
        return new DirectoryEntry(
                new UserId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                new GivenName((String) row[3], (String) row[4], (String) row[5]),
                (Instant) row[6]);
    }
}
