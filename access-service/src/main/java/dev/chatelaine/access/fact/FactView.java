package dev.chatelaine.access.fact;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.FactKey;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One row for each fact and time span. */
@Entity
@Table(name = "fact")
class FactView extends PanacheEntityBase {

    private static final int FETCHED_AT_ONCE = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "fact_id")
    Long factId;

    @Column(name = "kind")
    String kind;

    @Column(name = "fact_key")
    String key;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "value")
    String value;

    @Column(name = "since")
    Instant since;

    /** Null while it is so. */
    @Column(name = "until")
    Instant until;

    static Optional<FactView> now(FactKey key) {
        return find("kind = ?1 and key = ?2 and until is null", key.kind(), key.key())
                .firstResultOptional();
    }

    static Stream<Fact> nowBeginningWith(String kind, String key) {
        return FactView.<FactView>list("kind = ?1 and key like ?2 and until is null", kind, key + "%").stream()
                .map(FactView::fact);
    }

    /** Everything that is so now; the transaction must stay open while it is read. */
    static Stream<Fact> now() {
        return read("where until is null");
    }

    /** What was so then: that of the organizations, and what is about people in general. */
    static Stream<Fact> then(Collection<OrganizationId> organizations, Instant at) {
        return read(
                "where (organizationId in ?1 or organizationId is null) and since <= ?2 and (until is null or until > ?2)",
                organizations.stream().map(OrganizationId::value).toList(),
                at);
    }

    private static Stream<Fact> read(String where, Object... parameters) {
        var query = getEntityManager()
                .createQuery("select kind, value from FactView " + where, Object[].class)
                .setHint("org.hibernate.fetchSize", FETCHED_AT_ONCE);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query.getResultStream().map(row -> FactText.parse((String) row[0], (String) row[1]));
    }

    Fact fact() {
        return FactText.parse(kind, value);
    }
}
