package dev.chatelaine.project.resource;

import dev.chatelaine.project.Grants;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.ResourceId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.UserId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One row for each resource that is or was. */
@Entity
@Table(name = "resource_view")
class ResourceView extends PanacheEntityBase {

    /** Whatever might concern somebody: what does not is left out afterwards, by the one rule. */
    private static final String CONCERNS = """
        not deleted and resourceId > :after and (
            ownerId = :user
            or visibility = ALL_USERS and organizationId in :organizations
            or exists (select 1 from ResourceShareView share
                       where share.resourceId = resource.resourceId and share.principal in :principals))
        order by resourceId\
        """;

    @Id
    @Column(name = "resource_id")
    UUID resourceId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "space_id")
    UUID spaceId;

    @Column(name = "moving")
    boolean moving;

    @Column(name = "next_space_id")
    UUID nextSpaceId;

    @Column(name = "type")
    String type;

    @Column(name = "inherits")
    boolean inherits;

    @Column(name = "name")
    String name;

    @Column(name = "path")
    String path;

    @Column(name = "owner_id")
    UUID ownerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility")
    Visibility visibility;

    @Column(name = "deleted")
    boolean deleted;

    @Column(name = "registered_at")
    Instant registeredAt;

    static List<ResourceView> ofProject(UUID project, UUID after, int limit) {
        return ResourceView.<ResourceView>find(
                        "projectId = ?1 and not deleted and resourceId > ?2 order by resourceId", project, after)
                .page(0, limit)
                .list();
    }

    static List<ResourceView> concerning(
            UUID user, Collection<String> principals, Collection<UUID> organizations, UUID after, int limit) {
        var parameters = Parameters.with("user", user)
                .and("principals", principals)
                .and("organizations", organizations)
                .and("after", after);
        return ResourceView.<ResourceView>find("from ResourceView resource where " + CONCERNS, parameters)
                .page(0, limit)
                .list();
    }

    void liesAt(ResourcePlace place) {
        spaceId = place.spaceId() == null ? null : place.spaceId().value();
        moving = place.moving();
        nextSpaceId = place.nextSpaceId() == null ? null : place.nextSpaceId().value();
    }

    KnownResource known(Grants<ShareLevel> shares) {
        return new KnownResource(
                new ResourceId(resourceId),
                new OrganizationId(organizationId),
                new ProjectId(projectId),
                new ResourcePlace(space(spaceId), moving, space(nextSpaceId)),
                type,
                inherits,
                name,
                path,
                new UserId(ownerId),
                visibility,
                shares,
                deleted,
                registeredAt);
    }

    private static SpaceId space(UUID id) {
        return id == null ? null : new SpaceId(id);
    }
}
