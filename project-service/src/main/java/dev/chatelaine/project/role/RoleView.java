package dev.chatelaine.project.role;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One row for each role template that is or was. */
@Entity
@Table(name = "role_view")
class RoleView extends PanacheEntityBase {

    private static final ObjectMapper JSON = WireJson.forEvents();
    private static final TypeReference<List<TemplatePermission>> PERMISSIONS = new TypeReference<>() {};

    @Id
    @Column(name = "role_id")
    UUID roleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_type")
    RoleScope.Type scopeType;

    @Column(name = "scope_id")
    UUID scopeId;

    @Column(name = "name")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    RoleCategory category;

    @Column(name = "permissions")
    String permissions;

    @Column(name = "deleted")
    boolean deleted;

    /** Those of any of these scopes. */
    static List<RoleView> of(Collection<UUID> scopes, UUID after, int limit) {
        var parameters = Parameters.with("scopes", scopes).and("after", after);
        return RoleView.<RoleView>find(
                        "scopeId in :scopes and not deleted and roleId > :after order by roleId", parameters)
                .page(0, limit)
                .list();
    }

    /** Which of these templates may be used where these scopes meet. */
    static long usable(Collection<UUID> roles, Collection<UUID> scopes) {
        return count("roleId in ?1 and scopeId in ?2 and not deleted", roles, scopes);
    }

    void say(RoleContent content) {
        name = content.name();
        category = content.category();
        try {
            permissions = JSON.writeValueAsString(content.permissions());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    RoleContent content() {
        try {
            return new RoleContent(name, category, JSON.readValue(permissions, PERMISSIONS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
