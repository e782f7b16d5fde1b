package dev.chatelaine.access.naming;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an asker tells, in values that conditions can look at. What is null is not told at all. */
public final class Told {

    private Told() {}

    /** The same without nulls, however deep; a whole number that no condition could hold becomes a fraction. */
    public static Map<String, Object> of(Map<String, Object> said) {
        if (said == null) return Map.of();
        var told = new LinkedHashMap<String, Object>();
        said.forEach((name, value) -> {
            if (value != null) told.put(name, of(value));
        });
        return told;
    }

    @SuppressWarnings("unchecked") // JSON has no other names than text
    private static Object of(Object value) {
        return switch (value) {
            case Map<?, ?> map -> of((Map<String, Object>) map);
            case List<?> list ->
                list.stream().filter(one -> one != null).map(Told::of).toList();
            case BigInteger number -> number.doubleValue();
            default -> value;
        };
    }
}
