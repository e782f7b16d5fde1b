package dev.chatelaine.access.chain;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The end of the chain of one partition. */
@Entity
@Table(name = "chain_view")
@IdClass(ChainView.Key.class)
class ChainView extends PanacheEntityBase {

    /** Which partition. */
    record Key(String topic, int partition) implements Serializable {}

    @Id
    String topic;

    @Id
    int partition;

    @Column(name = "last_offset")
    long lastOffset = -1;

    @Column(name = "last_hash")
    byte[] lastHash = Link.beginning();

    long entries;

    @Column(name = "furthest_offset")
    long furthestOffset = -1;

    static ChainView of(String topic, int partition) {
        ChainView found = findById(new Key(topic, partition));
        if (found != null) return found;
        var begun = new ChainView();
        begun.topic = topic;
        begun.partition = partition;
        begun.persist();
        return begun;
    }

    static void beginAgain() {
        getEntityManager()
                .createNativeQuery("update chain_view set last_offset = -1, last_hash = ?1, entries = 0")
                .setParameter(1, Link.beginning())
                .executeUpdate();
    }
}
