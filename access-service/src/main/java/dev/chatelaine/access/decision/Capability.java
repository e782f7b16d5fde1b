package dev.chatelaine.access.decision;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.access.role.RoleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody may do with the objects of a project's or a space's storage. In a project, roles say what a person may
 * see and do, rights whether bytes may come in or go out, and storage needs both: a data provider writes without seeing,
 * and an administrator without rights moves no bytes. In a space the role says it all.
 */
public enum Capability {
    LIST(List.of("project:viewer", "project:contributor", "project:administrator"), false, false, Entrance.ANY),
    READ(List.of("project:viewer", "project:contributor", "project:administrator"), false, true, Entrance.ANY),
    WRITE(
            List.of("project:data-provider", "project:viewer", "project:contributor", "project:administrator"),
            true,
            false,
            Entrance.WRITERS),
    DELETE(List.of("project:administrator"), true, false, Entrance.WRITERS);

    private static final Map<String, Capability> ASKED =
            Arrays.stream(values()).collect(toMap(Capability::action, Function.identity()));

    private final Need inProject;
    private final RoleSet inSpace;
    private final String action = name().toLowerCase(Locale.ROOT);

    Capability(List<String> roles, boolean upload, boolean download, RoleSet inSpace) {
        this.inProject = new Need(RoleSet.of(roles), upload, download);
        this.inSpace = inSpace;
    }

    /** The capability that the action of a question means; empty if it is about something else. */
    static Optional<Capability> asked(Question question) {
        return isStorage(question.target()) ? Optional.ofNullable(ASKED.get(question.action())) : Optional.empty();
    }

    /** What can be done with the storage that is meant; nothing if something else is. */
    static Stream<Capability> of(Target target) {
        return isStorage(target) ? Arrays.stream(values()) : Stream.empty();
    }

    private static boolean isStorage(Target target) {
        return switch (target.scope().type()) {
            case PROJECT -> target.type().equals("project");
            case SPACE -> target.type().equals("space");
            case ORGANIZATION, MODULE, RESOURCE -> false;
        };
    }

    /** The action that asks for it. */
    public String action() {
        return action;
    }

    Need inProject() {
        return inProject;
    }

    RoleSet inSpace() {
        return inSpace;
    }
}
