package dev.chatelaine.access.role;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What each built-in role permits, as project-service publishes it. A test holds this copy against the producer's
 * contract. Showing and lending a resource, {@code share:view} and {@code share:edit}, are roles like the others.
 */
public final class BuiltInRoles {

    /** The roles that this release knows. */
    public static final BuiltInRoles KNOWN = read();

    /** A resource is shown to somebody. */
    public static final RoleSet VIEW = KNOWN.named("share:view");

    /** A resource may be changed by somebody. */
    public static final RoleSet EDIT = KNOWN.named("share:edit");

    private static final int MOST = Long.SIZE;
    private static final Permitted EVERYTHING = new Permitted("*", "*");

    private final List<String> names;
    private final Map<String, RoleSet> byName;
    private final Map<Permitted, RoleSet> permitting = new HashMap<>();
    private final Map<String, SharedType> shared;

    private BuiltInRoles(Content content) {
        names = new ArrayList<>(List.of("share:view", "share:edit"));
        content.categories().forEach(category -> category.roles().stream()
                .filter(role -> !role.permissions().isEmpty() || !role.name().equals("no-access"))
                .forEach(role -> names.add(category.name() + ":" + role.name())));
        if (names.size() > MOST) throw new IllegalStateException("more roles than bits");
        byName = IntStream.range(0, names.size()).boxed().collect(toMap(names::get, index -> new RoleSet(1L << index)));
        content.categories().forEach(category -> category.roles().forEach(role -> role.permissions()
                .forEach(permitted ->
                        permitting.merge(permitted, named(category.name() + ":" + role.name()), RoleSet::or))));
        shared = content.shared().stream().collect(toMap(SharedType::type, Function.identity()));
    }

    /** The role of this name, such as {@code project:viewer}; none if it is unknown. */
    public RoleSet named(String name) {
        return byName.getOrDefault(name, RoleSet.NONE);
    }

    /** The roles that let do this by its name; none if nothing does. */
    public RoleSet permitting(String resourceType, String action) {
        return permitting.getOrDefault(new Permitted(resourceType, action), RoleSet.NONE);
    }

    /** The roles that let do whatever there is to do where they are given. */
    public RoleSet permittingEverything() {
        return permitting.getOrDefault(EVERYTHING, RoleSet.NONE);
    }

    /** All roles of these categories. */
    public RoleSet of(String... categories) {
        return RoleSet.of(names.stream()
                .filter(name -> List.of(categories).contains(name.substring(0, name.indexOf(':'))))
                .toList());
    }

    /** The built-in type of this name. */
    public Optional<SharedType> shared(String type) {
        return Optional.ofNullable(shared.get(type));
    }

    /** The actions that roles know on this type of resource. */
    public Set<String> actions(String resourceType) {
        return permitting.keySet().stream()
                .filter(permitted -> permitted.resourceType().equals(resourceType))
                .map(Permitted::action)
                .collect(toSet());
    }

    List<String> namesOf(RoleSet set) {
        return names.stream().filter(name -> set.meets(byName.get(name))).toList();
    }

    private static BuiltInRoles read() {
        try (var file = BuiltInRoles.class.getResourceAsStream("/built-in-roles.json")) {
            return new BuiltInRoles(WireJson.forEvents().readValue(file, Content.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Content(List<Category> categories, List<SharedType> shared) {}

    private record Category(String name, List<Role> roles) {}

    private record Role(String name, List<Permitted> permissions) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Permitted(String resourceType, String action) {}
}
