package dev.chatelaine.access.role;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.decision.Permission;
import dev.chatelaine.access.decision.RoleTemplate;
import dev.chatelaine.chassis.json.WireJson;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** One row for each role template that is defined. */
@Entity
@Table(name = "role_template_view")
class RoleTemplateView extends PanacheEntityBase {

    private static final ObjectMapper JSON = WireJson.forEvents();

    @Id
    @Column(name = "role_id")
    UUID roleId;

    @Column(name = "name")
    String name;

    /** JSON. */
    @Column(name = "permissions")
    String permissions;

    static RoleTemplateView named(RoleId id) {
        RoleTemplateView known = findById(id.value());
        if (known != null) return known;
        var view = new RoleTemplateView();
        view.roleId = id.value();
        return view;
    }

    static List<RoleTemplateView> of(Collection<RoleId> ids) {
        return list("roleId in ?1", ids.stream().map(RoleId::value).toList());
    }

    void permit(List<Permission> given) {
        try {
            permissions = JSON.writeValueAsString(given);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    RoleTemplate template() {
        try {
            return new RoleTemplate(new RoleId(roleId), name, List.of(JSON.readValue(permissions, Permission[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the permissions of role template " + roleId + " cannot be read", e);
        }
    }
}
