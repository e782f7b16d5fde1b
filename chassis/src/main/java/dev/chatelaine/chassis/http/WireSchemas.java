package dev.chatelaine.chassis.http;

import dev.chatelaine.chassis.json.WireText;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Describes ids and enums in the OpenAPI document as they are on the wire: as text. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class WireSchemas implements OASFilter {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) return;
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (name.endsWith("Id") && isRecordOfOneValue(schema)) describeId(schema);
        });
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null)
            schema.setEnumeration(
                    schema.getEnumeration().stream().map(WireSchemas::onTheWire).toList());
        return schema;
    }

    private static Object onTheWire(Object constant) {
        return constant instanceof String name && CONSTANT.matcher(name).matches() ? WireText.kebab(name) : constant;
    }

    private static boolean isRecordOfOneValue(Schema schema) {
        return schema.getProperties() != null && schema.getProperties().keySet().equals(Set.of("value"));
    }

    private static void describeId(Schema schema) {
        schema.setType(List.of(Schema.SchemaType.STRING));
        schema.setFormat("uuid");
        schema.setProperties(null);
    }
}
