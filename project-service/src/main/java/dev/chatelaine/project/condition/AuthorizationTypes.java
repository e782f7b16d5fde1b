package dev.chatelaine.project.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;

/** What a condition may look at, shaped as in AuthZEN 1.0, so that a misspelt field is found when it is written. */
final class AuthorizationTypes implements CelTypeProvider {

    static final CelType PROPERTIES = MapType.create(SimpleType.STRING, SimpleType.DYN);
    static final StructType SUBJECT = entity("Subject");
    static final StructType RESOURCE = entity("Resource");
    static final StructType ACTION = struct("Action", Map.of("name", SimpleType.STRING, "properties", PROPERTIES));

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableSet.of(SUBJECT, RESOURCE, ACTION);
    }

    @Override
    public Optional<CelType> findType(String name) {
        return types().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private static StructType entity(String name) {
        return struct(name, Map.of("type", SimpleType.STRING, "id", SimpleType.STRING, "properties", PROPERTIES));
    }

    private static StructType struct(String name, Map<String, CelType> fields) {
        return StructType.create(
                name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)));
    }
}
