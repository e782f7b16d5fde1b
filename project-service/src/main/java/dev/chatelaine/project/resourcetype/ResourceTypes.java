package dev.chatelaine.project.resourcetype;

import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.ResourceTypeId;
import dev.chatelaine.project.builtin.BuiltInRoles;
import dev.chatelaine.project.builtin.SharedType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks types of resources up: the built-in ones, and those of an organization. */
@Singleton
public class ResourceTypes {

    /** A type that an organization has defined. */
    public record DefinedType(ResourceTypeId resourceTypeId, String name, List<String> actions) {

        private static DefinedType of(ResourceTypeView view) {
            return new DefinedType(new ResourceTypeId(view.resourceTypeId), view.name, List.copyOf(view.actions));
        }
    }

    private final BuiltInRoles builtIn;

    ResourceTypes(BuiltInRoles builtIn) {
        this.builtIn = builtIn;
    }

    /** Whether the name has a meaning in every organization. */
    boolean isBuiltIn(String name) {
        return builtIn.type(name).isPresent() || builtIn.speaksOf(name);
    }

    /** The type of this name in the organization, built-in or its own. */
    public Optional<SharedType> find(OrganizationId organization, String name) {
        return builtIn.type(name).or(() -> own(organization, name));
    }

    private static Optional<SharedType> own(OrganizationId organization, String name) {
        var id = ResourceTypeId.of(organization, name).value();
        return QuarkusTransaction.requiringNew().call(() -> ResourceTypeView.<ResourceTypeView>findByIdOptional(id)
                .map(view -> SharedType.custom(view.name, view.actions)));
    }

    List<DefinedType> of(OrganizationId organization, UUID after, int limit) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ResourceTypeView.of(organization.value(), after, limit).stream()
                        .map(DefinedType::of)
                        .toList());
    }
}
