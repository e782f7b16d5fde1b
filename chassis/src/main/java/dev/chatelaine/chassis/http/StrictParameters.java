package dev.chatelaine.chassis.http;

import dev.chatelaine.chassis.json.WireText;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Parameters that are ids, enums, instants or numbers: what they are not is refused by the parameter's name, not by a bare 404. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var name = nameOf(annotations);
        if (type == UUID.class) return new Converter<>(type, name, "must be a UUID", WireText::uuid);
        if (type == Instant.class)
            return new Converter<>(type, name, "must be an ISO 8601 instant", StrictParameters::instant);
        if (type == boolean.class || type == Boolean.class)
            return new Converter<>(type, name, "must be true or false", StrictParameters::truth);
        if (type == int.class || type == Integer.class)
            return new Converter<>(type, name, "must be a whole number", StrictParameters::integer);
        if (WireText.covers(type))
            return new Converter<>(type, name, "not one of its values", text -> WireText.parse(type, text));
        return null;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /** What is neither must not be taken for false: whoever asks for a dry run would get a real one. */
    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    private static String nameOf(Annotation[] annotations) {
        for (var annotation : annotations == null ? new Annotation[0] : annotations) {
            switch (annotation) {
                case PathParam path -> {
                    return path.value();
                }
                case QueryParam query -> {
                    return query.value();
                }
                case HeaderParam header -> {
                    return header.value();
                }
                case CookieParam cookie -> {
                    return cookie.value();
                }
                default -> {}
            }
        }
        return "id";
    }

    private record Converter<T>(Class<T> type, String name, String refusal, Function<String, Optional<?>> parse)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) return null;
            return cast(parse.apply(text).orElseThrow(() -> Refusal.ofField(name, refusal)));
        }

        @SuppressWarnings("unchecked") // a primitive type's own cast does not take its wrapper
        private T cast(Object value) {
            return type.isPrimitive() ? (T) value : type.cast(value);
        }

        @Override
        public String toString(T value) {
            return WireText.covers(type) ? WireText.of(value) : value.toString();
        }
    }
}
