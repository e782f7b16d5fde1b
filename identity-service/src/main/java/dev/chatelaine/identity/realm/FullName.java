package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** People have one name here and two in Keycloak, which puts them together again with a space between. */
record FullName(String first, String last) {

    static FullName parse(String name) {
        String trimmed = name.strip();
        int space = trimmed.lastIndexOf(' ');
        return space < 0
                ? new FullName(trimmed, "")
                : new FullName(trimmed.substring(0, space), trimmed.substring(space + 1));
    }

    static String of(JsonNode user) {
        var name = new FullName(
                user.path("firstName").asText(""), user.path("lastName").asText(""));
        return (name.first + " " + name.last).strip();
    }

    void writeTo(ObjectNode user) {
        user.put("firstName", first);
        user.put("lastName", last);
    }
}
