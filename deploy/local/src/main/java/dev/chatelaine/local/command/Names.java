package dev.chatelaine.local.command;

import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Stack;
import java.util.stream.Collectors;

/** Finds parts by the names that people type. */
final class Names {

    private Names() {}

    static Part part(Stack stack, String name) {
        return stack.part(name.replaceFirst("-service$", "").replaceFirst("^credential-", ""))
                .orElseThrow(() -> new IllegalArgumentException("There is no part \"" + name + "\". The parts are: "
                        + stack.parts().stream().map(Part::name).collect(Collectors.joining(", "))));
    }
}
