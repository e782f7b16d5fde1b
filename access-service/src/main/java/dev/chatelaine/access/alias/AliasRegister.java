package dev.chatelaine.access.alias;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.person.PersonForgotten;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.publishing.KeyedOutbox;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The deletable table of aliases, and what every replica hears of it. */
@Singleton
public class AliasRegister {

    /** An alias and what it stands for. */
    public record Registered(Alias alias, Meaning meaning) {}

    // The row stays locked until its copy is in the outbox.
    private static final String PUT = """
        insert into alias (alias_key, organization_id, side, type, name, means_kind, means_id)
        values (:key, :organization, :side, :type, :name, :kind, :id)
        on conflict (alias_key) do update set means_kind = excluded.means_kind, means_id = excluded.means_id\
        """;
    private static final String REMOVE = "delete from alias where alias_key = :key";
    private static final String REMOVE_PERSON =
            "delete from alias where means_kind = 'user' and means_id = :id returning alias_key";
    private static final String FIND = "select means_kind, means_id from alias where alias_key = :key";
    private static final String LIST = """
        select type, name, means_kind, means_id from alias
         where organization_id = :organization and side = :side and (type, name) > (:type, :name)
         order by type, name limit :limit\
        """;

    private final Session database;
    private final KeyedOutbox outbox;

    AliasRegister(Session database, KeyedOutbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** From now on it stands for this. */
    @Transactional
    public void put(Alias alias, Meaning meaning) {
        var type = alias.type();
        database.createNativeMutationQuery(PUT)
                .setParameter("key", alias.key())
                .setParameter("organization", type.organizationId().value())
                .setParameter("side", WireText.of(type.side()))
                .setParameter("type", type.name())
                .setParameter("name", alias.name())
                .setParameter("kind", WireText.of(meaning.kind()))
                .setParameter("id", meaning.id())
                .executeUpdate();
        outbox.put(Aliases.TOPIC, alias.key(), AliasEntry.of(alias, meaning));
    }

    /** From now on it stands for nothing. */
    @Transactional
    public void remove(Alias alias) {
        int removed = database.createNativeMutationQuery(REMOVE)
                .setParameter("key", alias.key())
                .executeUpdate();
        if (removed > 0) outbox.forget(Aliases.TOPIC, alias.key());
    }

    /** With a person go the names that others had for them. */
    void forget(@Observes PersonForgotten gone) {
        database.createNativeQuery(REMOVE_PERSON, String.class)
                .setParameter("id", gone.userId().value())
                .getResultList()
                .forEach(key -> outbox.forget(Aliases.TOPIC, key));
    }

    /** What it stands for. */
    @Transactional
    public Optional<Meaning> find(Alias alias) {
        return database.createNativeQuery(FIND, Object[].class).setParameter("key", alias.key()).stream()
                .findFirst()
                .map(row -> meaning(row[0], row[1]));
    }

    /** The first ones after this one, by type and name. */
    @Transactional
    public List<Registered> after(Alias last, int limit) {
        var type = last.type();
        return database
                .createNativeQuery(LIST, Object[].class)
                .setParameter("organization", type.organizationId().value())
                .setParameter("side", WireText.of(type.side()))
                .setParameter("type", type.name())
                .setParameter("name", last.name())
                .setParameter("limit", limit)
                .stream()
                .map(row -> registered(type.organizationId(), type.side(), row))
                .toList();
    }

    private static Registered registered(OrganizationId organization, Side side, Object[] row) {
        var type = new AliasType(organization, side, (String) row[0]);
        return new Registered(new Alias(type, (String) row[1]), meaning(row[2], row[3]));
    }

    private static Meaning meaning(Object kind, Object id) {
        var parsed = WireText.parse(Meaning.Kind.class, (String) kind).orElseThrow();
        return new Meaning((Meaning.Kind) parsed, (UUID) id);
    }
}
