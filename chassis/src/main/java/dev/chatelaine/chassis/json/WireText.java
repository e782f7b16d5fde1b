package dev.chatelaine.chassis.json;

import dev.chatelaine.chassis.domain.Id;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The text of ids ({@link Id}: the UUID) and of our enums (kebab-case: {@code NO_ACCESS} is {@code no-access}). */
public final class WireText {

    private static final String OURS = "dev.chatelaine.";

    private WireText() {}

    /** Whether values of the type are written as text by these rules. */
    public static boolean covers(Class<?> type) {
        return Id.class.isAssignableFrom(type) && type.isRecord()
                || Enum.class.isAssignableFrom(type) && type.getName().startsWith(OURS);
    }

    /** The text of an id or enum constant. */
    public static String of(Object value) {
        return value instanceof Enum<?> constant
                ? kebab(constant.name())
                : ((Id) value).value().toString();
    }

    /** {@code LAST_ADMINISTRATOR} as {@code last-administrator}. */
    public static String kebab(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that is written so; empty if there is none. */
    public static Optional<Object> parse(Class<?> type, String text) {
        return Id.class.isAssignableFrom(type) ? uuid(text).map(uuid -> id(type, uuid)) : constant(type, text);
    }

    /** A UUID in its canonical form of 36 characters; Java's own parser takes more. */
    public static Optional<UUID> uuid(String text) {
        try {
            var uuid = UUID.fromString(text);
            return uuid.toString().equalsIgnoreCase(text) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Object> constant(Class<?> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (of(constant).equals(text)) return Optional.of(constant);
        }
        return Optional.empty();
    }

    private static Object id(Class<?> type, UUID uuid) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(uuid);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a record of one UUID", e);
        }
    }
}
