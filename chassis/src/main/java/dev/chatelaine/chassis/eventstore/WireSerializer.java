package dev.chatelaine.chassis.eventstore;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * Jackson, storing wire names where Axon would store Java class names. It loads no class merely because a row names it.
 */
public final class WireSerializer extends JacksonSerializer {

    private final WireNames names;

    /**
     * @param json the mapper of the wire
     * @param names all that may be stored
     */
    public WireSerializer(ObjectMapper json, WireNames names) {
        super(builder().objectMapper(json).lenientDeserialization());
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        var usual = super.typeForClass(type);
        if (isAxons(usual)) return usual;
        Class<?> stored = type;
        var name = names.nameOf(stored).orElseThrow(() -> new SerializationException(stored + " has no wire name"));
        return new SimpleSerializedType(name, null);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        if (isAxons(type)) return super.classForType(type);
        return names.typeOf(type.getName()).<Class>map(found -> found).orElse(UnknownSerializedType.class);
    }

    /** Tokens, metadata, and the type of nothing. */
    private static boolean isAxons(SerializedType type) {
        return type.getName().startsWith("org.axonframework.") || type.equals(SerializedType.emptyType());
    }
}
