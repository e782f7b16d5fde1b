package dev.chatelaine.project.resource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Where the bytes of a resource lie, seen from its space or project: an object, or a folder if it ends in "/". */
final class ResourcePath {

    private static final int LONGEST = 512;

    /** As in prefixes: everything else is a wildcard somewhere, or is changed by some URL parser. */
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._=+@,:()~-]+");

    private ResourcePath() {}

    static boolean valid(String path) {
        if (path.isEmpty() || path.getBytes(StandardCharsets.UTF_8).length > LONGEST) return false;
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Arrays.stream(whole.split("/", -1)).allMatch(ResourcePath::validSegment);
    }

    private static boolean validSegment(String segment) {
        return SEGMENT.matcher(segment).matches() && !segment.equals(".") && !segment.equals("..");
    }
}
