package dev.chatelaine.project.location;

import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.SpaceId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The beginning that all keys of a place have in common: nothing (the whole bucket), or segments that end in "/". */
public final class Prefix {

    static final int LONGEST = 512;

    /**
     * Everything else is a wildcard to some policy language (* ? $), is changed by some URL parser (# % \ space), or
     * needs an escape that some provider lacks.
     */
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._=+@,:()~-]+");

    private Prefix() {}

    /** A fresh one that nobody can have chosen before. */
    public static String opaque(ProjectId project) {
        return "p-" + project + "/";
    }

    /** The same for a space. */
    public static String opaque(SpaceId space) {
        return "s-" + space + "/";
    }

    static boolean valid(String prefix) {
        if (prefix.isEmpty()) return true;
        if (!prefix.endsWith("/") || prefix.getBytes(StandardCharsets.UTF_8).length > LONGEST) return false;
        return Arrays.stream(prefix.substring(0, prefix.length() - 1).split("/", -1))
                .allMatch(Prefix::validSegment);
    }

    private static boolean validSegment(String segment) {
        return SEGMENT.matcher(segment).matches() && !segment.equals(".") && !segment.equals("..");
    }

    /** Both end in "/" or are empty, so a sibling such as "ab/" is never taken for a part of "a/". */
    static boolean overlap(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
