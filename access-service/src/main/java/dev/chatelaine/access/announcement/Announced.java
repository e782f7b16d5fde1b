package dev.chatelaine.access.announcement;

import dev.chatelaine.access.RoleId;
import java.util.List;

/**
 * How somebody stands in a place.
 *
 * @param roles each by its category and name
 * @param upload whether they may bring bytes in
 * @param download whether they may take bytes out
 * @param capabilities on the place's storage: {@code list}, {@code read}, {@code write}, {@code delete}
 * @param roleTemplates given besides the roles
 */
record Announced(
        List<String> roles, boolean upload, boolean download, List<String> capabilities, List<RoleId> roleTemplates) {

    static final Announced NOTHING = new Announced(List.of(), false, false, List.of(), List.of());
}
