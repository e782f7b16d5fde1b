package dev.chatelaine.project.builtin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code roles.yaml} once, at the start: what cannot be read stops the service. */
final class RolesFile {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).registerModule(new ParameterNamesModule());

    private RolesFile() {}

    record Content(List<WrittenCategory> categories, List<SharedType> shared) {}

    record WrittenCategory(String name, List<WrittenRole> roles) {}

    /** What a role permits beyond the one before it: actions by type of resource. */
    record WrittenRole(String name, Map<String, List<String>> permits, Map<String, List<String>> reserved) {

        Stream<Permission> all() {
            return Stream.concat(permissions(permits, false), permissions(reserved, true));
        }

        private static Stream<Permission> permissions(Map<String, List<String>> written, boolean reserved) {
            if (written == null) return Stream.empty();
            return written.entrySet().stream().flatMap(type -> type.getValue().stream()
                    .map(action -> new Permission(type.getKey(), action, reserved)));
        }
    }

    @Produces
    @Singleton
    static BuiltInRoles read() {
        try (var file = RolesFile.class.getResourceAsStream("/roles.yaml")) {
            var content = YAML.readValue(file, Content.class);
            return new BuiltInRoles(
                    content.categories().stream().map(RolesFile::category).toList(), content.shared());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Category category(WrittenCategory written) {
        var permissions = new ArrayList<Permission>();
        var roles = new ArrayList<BuiltInRole>();
        for (var role : written.roles()) {
            role.all().forEach(permissions::add);
            roles.add(new BuiltInRole(role.name(), permissions));
        }
        return new Category(written.name(), roles);
    }
}
