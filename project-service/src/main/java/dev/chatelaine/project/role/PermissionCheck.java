package dev.chatelaine.project.role;

import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.builtin.BuiltInRoles;
import dev.chatelaine.project.builtin.Permission;
import dev.chatelaine.project.builtin.SharedType;
import dev.chatelaine.project.condition.Conditions;
import dev.chatelaine.project.resourcetype.ResourceTypes;
import dev.chatelaine.project.role.NewRole.NewPermission;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/** Takes no permission that would mean nothing: there is the type and the action, and the condition compiles. */
@Singleton
class PermissionCheck {

    private final BuiltInRoles builtIn;
    private final ResourceTypes types;

    PermissionCheck(BuiltInRoles builtIn, ResourceTypes types) {
        this.builtIn = builtIn;
        this.types = types;
    }

    List<TemplatePermission> checked(List<NewPermission> written, OrganizationId organization) {
        if (written == null) return List.of();
        return IntStream.range(0, written.size())
                .mapToObj(i -> checked(written.get(i), "permissions[" + i + "]", organization))
                .distinct()
                .toList();
    }

    private TemplatePermission checked(NewPermission written, String field, OrganizationId organization) {
        requireMeaning(written, field, organization);
        if (written.condition() != null)
            Conditions.flawOf(written.condition()).ifPresent(flaw -> {
                throw Refusal.ofField(RoleRefusal.CONDITION_INVALID, field + ".condition", flaw.toString());
            });
        return new TemplatePermission(written.resourceType(), written.action(), written.condition());
    }

    private void requireMeaning(NewPermission written, String field, OrganizationId organization) {
        List<Permission> permitted = builtIn.ofProjects(written.resourceType());
        List<String> shared = types.find(organization, written.resourceType())
                .map(SharedType::actions)
                .orElse(List.of());
        if (permitted.isEmpty() && shared.isEmpty())
            throw Refusal.ofField(field + ".resourceType", "not a type of resource of this organization's projects");
        if (shared.contains(written.action())) return;
        Permission found = permitted.stream()
                .filter(permission -> permission.action().equals(written.action()))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField(field + ".action", "not an action on this type of resource"));
        if (found.reserved()) throw Refusal.ofField(field + ".action", "only a built-in role can permit this");
    }
}
