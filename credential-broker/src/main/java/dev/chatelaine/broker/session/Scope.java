package dev.chatelaine.broker.session;

import dev.chatelaine.chassis.domain.Rejected;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A place in a bucket: every key that begins with the prefix. An empty prefix is the whole bucket; any other ends with
 * a slash, so that {@code a/} never reaches its sibling {@code ab/}.
 *
 * @param bucket the bucket's name
 * @param prefix what the keys begin with
 */
public record Scope(String bucket, String prefix) {

    private static final int LONGEST_PREFIX = 512;
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Pattern PERCENT_ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");

    /** Refuses places that one reader could understand differently from another. */
    public Scope {
        if (bucket == null || !BUCKET.matcher(bucket).matches() || bucket.contains("..")) {
            throw new Rejected(SessionProblem.UNSAFE_BUCKET);
        }
        if (prefix == null || !isSafe(prefix)) {
            throw new Rejected(SessionProblem.UNSAFE_PREFIX);
        }
    }

    /**
     * A folder of this place.
     *
     * @param path relative to this prefix; the closing slash may be left out, and nothing means the whole place
     */
    public Scope below(String path) {
        if (path == null || path.isEmpty()) {
            return this;
        }
        return new Scope(bucket, prefix + path + (path.endsWith("/") ? "" : "/"));
    }

    private static boolean isSafe(String prefix) {
        return prefix.isEmpty()
                || (prefix.endsWith("/")
                        && prefix.length() <= LONGEST_PREFIX
                        && prefix.codePoints().noneMatch(Scope::isUnsafe)
                        && !PERCENT_ENCODED.matcher(prefix).find()
                        && Arrays.stream(
                                        prefix.substring(0, prefix.length() - 1).split("/", -1))
                                .noneMatch(
                                        segment -> segment.isEmpty() || segment.equals(".") || segment.equals("..")));
    }

    /** Control characters and halves of characters, and what begins or ends a part of a URI or a Windows path. */
    private static boolean isUnsafe(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || Character.getType(character) == Character.FORMAT
                || character == '\\'
                || character == '#';
    }
}
