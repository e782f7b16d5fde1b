package dev.chatelaine.project.space;

import dev.chatelaine.project.ConnectionId;
import dev.chatelaine.project.Storage;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One row for each space. */
@Entity
@Table(name = "space_view")
class SpaceView extends PanacheEntityBase {

    /**
     * Who looks for spaces.
     *
     * @param principals the texts of the user and their teams
     * @param modules those that they are in
     * @param closed the organizations in which nothing counts for them
     */
    record Reader(Collection<String> principals, Collection<UUID> modules, Collection<UUID> closed) {}

    private static final String MINE = """
            from SpaceView space where spaceId > :after and organizationId not in :closed
              and (moduleId in :modules
                or exists (select 1 from CollaboratorView collaborator
                    where collaborator.spaceId = space.spaceId and collaborator.principal in :principals
                      and (collaborator.startsAt is null or collaborator.startsAt <= :at)
                      and (collaborator.endsAt is null or collaborator.endsAt > :at)))""";

    @Id
    @Column(name = "space_id")
    UUID spaceId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "name")
    String name;

    @Column(name = "connection_id")
    UUID connectionId;

    @Column(name = "bucket")
    String bucket;

    @Column(name = "prefix")
    String prefix;

    @Column(name = "module_id")
    UUID moduleId;

    @Column(name = "restricted")
    boolean restricted;

    @Column(name = "created_at")
    Instant createdAt;

    /** Those that any of these principals collaborates on, and those of these modules; of one organization, or of any. */
    static List<SpaceView> of(Reader reader, UUID organization, Instant at, UUID after, int limit) {
        var parameters = Parameters.with("principals", reader.principals())
                .and("modules", reader.modules())
                .and("closed", reader.closed())
                .and("at", at)
                .and("after", after);
        String within = organization == null ? "" : " and organizationId = :organization";
        if (organization != null) parameters.and("organization", organization);
        return SpaceView.<SpaceView>find(MINE + within + " order by spaceId", parameters)
                .page(0, limit)
                .list();
    }

    static List<SpaceView> all(UUID organization, UUID after, int limit) {
        return SpaceView.<SpaceView>find("organizationId = ?1 and spaceId > ?2 order by spaceId", organization, after)
                .page(0, limit)
                .list();
    }

    void place(Storage storage) {
        connectionId = storage.connectionId().value();
        bucket = storage.bucket();
        prefix = storage.prefix();
    }

    /** Null if the space has no place. */
    Storage storage() {
        return connectionId == null ? null : new Storage(new ConnectionId(connectionId), bucket, prefix);
    }
}
