package dev.chatelaine.chassis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** All that a service offers, read from its own OpenAPI document, with bodies that are good enough to be decided on. */
public final class OfferedEndpoints {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final JsonNode document;

    private OfferedEndpoints(JsonNode document) {
        this.document = document;
    }

    /** One method of one path. */
    public record Endpoint(String method, String path, JsonNode body) {

        /** Whether its path names something. */
        public boolean hasParameters() {
            return PARAMETER.matcher(path).find();
        }

        /**
         * Asks it.
         *
         * @param values the value of a parameter, by its name
         */
        public Response ask(RequestSpecification request, UnaryOperator<String> values) {
            var filled = PARAMETER.matcher(path).replaceAll(match -> values.apply(match.group(1)));
            return (body == null ? request : request.body(body.toString())).request(method, filled);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Every method of every path. */
    public static List<Endpoint> all() {
        try {
            var json = RestAssured.get("/q/openapi?format=json").asString();
            return new OfferedEndpoints(JSON.readTree(json)).endpoints();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey()))
                        endpoints.add(new Endpoint(
                                operation.getKey().toUpperCase(), path.getKey(), body(operation.getValue())));
                }));
        return endpoints;
    }

    private JsonNode body(JsonNode operation) {
        var content = operation.path("requestBody").path("content");
        return content.isEmpty()
                ? null
                : sample("body", content.iterator().next().path("schema"));
    }

    /** What the schema demands, and no more. */
    private JsonNode sample(String name, JsonNode schema) {
        if (schema.has("$ref"))
            return sample(name, document.at(schema.get("$ref").asText().substring(1)));
        if (schema.has("enum")) return schema.get("enum").get(0);
        return switch (schema.path("type").asText()) {
            case "object" -> {
                var object = NODES.objectNode();
                schema.path("required")
                        .forEach(field -> object.set(
                                field.asText(),
                                sample(field.asText(), schema.path("properties").path(field.asText()))));
                yield object;
            }
            case "array" -> NODES.arrayNode().add(sample(name, schema.path("items")));
            case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(false);
            default -> NODES.textNode(text(name, schema));
        };
    }

    private static String text(String name, JsonNode schema) {
        if (schema.path("format").asText().equals("uuid"))
            return UUID.randomUUID().toString();
        return name.equals("email") ? "mallory@example.org" : "Mine";
    }
}
