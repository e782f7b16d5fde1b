package dev.chatelaine.project.module;

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

/** One row for each module. */
@Entity
@Table(name = "module_view")
class ModuleView extends PanacheEntityBase {

    private static final String IN = "organizationId = :organization and moduleId > :after";

    private static final String MINE = """
            and exists (select 1 from ModuleRoleView role
                where role.moduleId = module.moduleId and role.principal in :principals
                  and (role.startsAt is null or role.startsAt <= :at)
                  and (role.endsAt is null or role.endsAt > :at))""";

    @Id
    @Column(name = "module_id")
    UUID moduleId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "name")
    String name;

    @Column(name = "product")
    String product;

    @Column(name = "created_at")
    Instant createdAt;

    static List<ModuleView> all(UUID organization, UUID after, int limit) {
        return ModuleView.<ModuleView>find(
                        IN + " order by moduleId",
                        Parameters.with("organization", organization).and("after", after))
                .page(0, limit)
                .list();
    }

    /** Those in which any of these principals has a role now. */
    static List<ModuleView> of(UUID organization, Collection<String> principals, Instant at, UUID after, int limit) {
        var parameters = Parameters.with("organization", organization)
                .and("principals", principals)
                .and("at", at)
                .and("after", after);
        return ModuleView.<ModuleView>find(
                        "from ModuleView module where " + IN + " " + MINE + " order by moduleId", parameters)
                .page(0, limit)
                .list();
    }
}
