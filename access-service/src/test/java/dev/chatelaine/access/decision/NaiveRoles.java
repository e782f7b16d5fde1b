package dev.chatelaine.access.decision;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.role.Level;
import dev.chatelaine.access.role.Roles;
import dev.chatelaine.chassis.json.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the oracle knows about roles: the published file, line by line. */
final class NaiveRoles {

    private static final JsonNode FILE = read();
    private static final Set<String> LINES = lines();

    private NaiveRoles() {}

    /** Whether the role lets do this, by its name or because it lets do everything. */
    static boolean permits(String role, String type, String action) {
        return names(role, type, action) || names(role, "*", "*");
    }

    static boolean names(String role, String type, String action) {
        return LINES.contains(role + " " + type + " " + action);
    }

    static boolean views(String type, String action) {
        return type.equals(Histories.CUSTOM) ? action.equals("view") : LINES.contains(type + " view " + action);
    }

    static boolean edits(String type, String action) {
        return type.equals(Histories.CUSTOM) ? action.equals("order") : LINES.contains(type + " edit " + action);
    }

    /** Every action that any role, share or storage knows on something of this type there, in order. */
    static Stream<String> actions(String type, Scope scope) {
        var actions = new TreeSet<String>();
        for (var line : LINES) {
            var words = line.split(" ");
            if (words[0].equals(type) || words[1].equals(type)) actions.add(words[2]);
        }
        if (type.equals(Histories.CUSTOM)) actions.addAll(Set.of("view", "order"));
        boolean storage = type.equals("project") && scope.type() == ScopeType.PROJECT
                || type.equals("space") && scope.type() == ScopeType.SPACE;
        if (storage) actions.addAll(Set.of("list", "read", "write", "delete"));
        return actions.stream();
    }

    /** The highest level of each category. */
    static Roles highest(List<Holding> held) {
        return new Roles(
                highest("project", held), highest("flow", held), highest("base", held), highest("bench", held));
    }

    private static Level highest(String category, List<Holding> held) {
        for (var level : List.of(Level.ADMINISTRATOR, Level.CONTRIBUTOR, Level.VIEWER, Level.DATA_PROVIDER)) {
            var role = category + ":" + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (held.stream().anyMatch(holding -> holding.roles().contains(role))) return level;
        }
        return Level.NO_ACCESS;
    }

    private static Set<String> lines() {
        var lines = new HashSet<String>();
        for (var category : FILE.get("categories"))
            for (var role : category.get("roles"))
                for (var one : role.get("permissions"))
                    lines.add(category.get("name").asText() + ":"
                            + role.get("name").asText() + " "
                            + one.get("resourceType").asText() + " "
                            + one.get("action").asText());
        for (var shared : FILE.get("shared"))
            for (var level : Set.of("view", "edit"))
                for (var action : shared.get(level))
                    lines.add(shared.get("type").asText() + " " + level + " " + action.asText());
        return lines;
    }

    private static JsonNode read() {
        try (var file = NaiveRoles.class.getResourceAsStream("/built-in-roles.json")) {
            return WireJson.forEvents().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
