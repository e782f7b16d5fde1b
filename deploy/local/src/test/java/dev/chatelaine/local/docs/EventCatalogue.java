package dev.chatelaine.local.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The page about all published events, drawn from the golden files (their shape), the Javadoc of the events (their
 * meaning) and the sources of the services (who listens).
 */
final class EventCatalogue {

    private static final Map<String, String> SERVICES = new TreeMap<>(Map.of(
            "identity", "identity-service",
            "project", "project-service",
            "access", "access-service",
            "broker", "credential-broker"));

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path root;

    EventCatalogue(Path root) {
        this.root = root;
    }

    String toMarkdown() throws IOException {
        var page = new StringBuilder("""
                # Published events

                Written by a test from the golden files, the code and its comments; do not edit it by hand.
                Each event is one CloudEvents 1.0 document in structured JSON on the topic `chatelaine.<service>`, keyed by its
                `subject`, the id of its stream. `sequence` counts a stream's events from zero without holes, `actor` is who caused
                it. Delivery is at least once and in order for each stream. Shapes only grow; see
                [the decision](decisions/0004-the-stored-event-is-the-published-event.md).
                """);
        for (var service : SERVICES.entrySet()) appendService(page, service.getKey(), service.getValue());
        return page.toString();
    }

    private void appendService(StringBuilder page, String service, String module) throws IOException {
        var goldenFiles = list(root.resolve(module).resolve("contract"), "\\.v\\d+\\.json");
        if (goldenFiles.isEmpty()) return;
        page.append("\n## chatelaine.").append(service).append('\n');
        for (var file : goldenFiles) appendEvent(page, module, JSON.readTree(file.toFile()));
    }

    private void appendEvent(StringBuilder page, String module, JsonNode event) throws IOException {
        var type = event.required("type").asText();
        var shortName = type.substring(type.lastIndexOf('.', type.lastIndexOf(".v") - 1) + 1, type.lastIndexOf(".v"));
        page.append("\n### ").append(shortName).append("\n\n");
        page.append(meaning(module, shortName)).append("\n\n");
        page.append("`")
                .append(type)
                .append("`; read by ")
                .append(listeners(type))
                .append(".\n\n");
        page.append("```json\n")
                .append(JSON.writeValueAsString(event.required("data")))
                .append("\n```\n");
    }

    /** The first sentence of the event's Javadoc. */
    private String meaning(String module, String shortName) throws IOException {
        var comment = Pattern.compile(
                "/\\*\\*\\s*((?:(?!\\*/).)*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*record " + shortName + "\\(",
                Pattern.DOTALL);
        for (var source : sources(module)) {
            var found = comment.matcher(Files.readString(source));
            if (found.find()) {
                var text = found.group(1)
                        .replaceAll("(?m)^\\s*\\*\\s?", "")
                        .replaceAll("\\s+", " ")
                        .strip();
                var sentence = text.split(" @param")[0].strip();
                if (!sentence.isEmpty() && !sentence.startsWith("@")) return plain(sentence);
            }
        }
        throw new IllegalStateException(shortName + " has no comment that says what it means");
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`");
    }

    private String listeners(String type) throws IOException {
        var listeners = new ArrayList<String>();
        for (var module : SERVICES.values()) {
            for (var source : sources(module)) {
                if (Files.readString(source).contains("\"" + type + "\"")) {
                    listeners.add(module);
                    break;
                }
            }
        }
        return listeners.isEmpty() ? "the activity log" : String.join(", ", listeners);
    }

    private List<Path> sources(String module) throws IOException {
        return list(root.resolve(module).resolve("src/main/java"), "\\.java");
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*" + ending))
                    .sorted()
                    .toList();
        }
    }
}
