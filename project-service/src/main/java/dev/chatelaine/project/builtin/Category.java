package dev.chatelaine.project.builtin;

import java.util.List;
import java.util.Optional;

/** Roles of one kind, lowest first: somebody has one of them. */
public record Category(String name, List<BuiltInRole> roles) {

    public Category {
        roles = List.copyOf(roles);
    }

    /** The role of this name. */
    public Optional<BuiltInRole> role(String called) {
        return roles.stream().filter(role -> role.name().equals(called)).findFirst();
    }
}
