package dev.chatelaine.project;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a user or a team stands in paths and keys: {@code user:UUID} or {@code team:UUID}. */
public final class PrincipalText {

    private static final Set<Principal.Type> NAMED = Set.of(Principal.Type.USER, Principal.Type.TEAM);

    private PrincipalText() {}

    /** The principal's text. */
    public static String of(Principal principal) {
        return prefix(principal.type()) + principal.id();
    }

    /** The texts of all that gives somebody something: themselves, and their teams. */
    public static Set<String> of(Actor actor) {
        var teams = actor.teams().stream().map(Principal::team);
        return Stream.concat(Stream.of(Principal.user(actor.userId())), teams)
                .map(PrincipalText::of)
                .collect(Collectors.toSet());
    }

    /** Whose text it is; empty if it is nobody's. */
    public static Optional<Principal> parse(String text) {
        return NAMED.stream()
                .filter(type -> text.startsWith(prefix(type)))
                .flatMap(type ->
                        uuid(text.substring(prefix(type).length())).stream().map(id -> new Principal(type, id)))
                .findFirst();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            var uuid = UUID.fromString(text);
            return Optional.of(uuid).filter(parsed -> parsed.toString().equals(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static String prefix(Principal.Type type) {
        return type.name().toLowerCase(Locale.ROOT) + ":";
    }
}
