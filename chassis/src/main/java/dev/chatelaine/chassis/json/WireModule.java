package dev.chatelaine.chassis.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;

/** Writes every {@link WireText} type as its text, as a value and as the key of a map. */
final class WireModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WireModule() {
        super("chatelaine-wire");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Serializers.Base() {
            @Override
            public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
                return WireText.covers(type.getRawClass()) ? new AsText() : null;
            }
        });
        context.addKeySerializers(new Serializers.Base() {
            @Override
            public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
                return WireText.covers(type.getRawClass()) ? new AsFieldName() : null;
            }
        });
        context.addDeserializers(new FromText());
        context.addKeyDeserializers(keys());
    }

    private static KeyDeserializers keys() {
        return (type, _, _) -> WireText.covers(type.getRawClass()) ? new FromFieldName(type.getRawClass()) : null;
    }

    private static final class AsText extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(WireText.of(value));
        }
    }

    private static final class AsFieldName extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(WireText.of(value));
        }
    }

    private static final class FromText extends Deserializers.Base {
        @Override
        public JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return WireText.covers(type.getRawClass()) ? new FromString(type.getRawClass()) : null;
        }

        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription bean) {
            return WireText.covers(type) ? new FromString(type) : null;
        }
    }

    private static final class FromString extends JsonDeserializer<Object> {
        private final Class<?> type;

        FromString(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = json.getValueAsString();
            if (text == null) return context.handleUnexpectedToken(type, json);
            return parse(type, text, context);
        }
    }

    private static final class FromFieldName extends KeyDeserializer {
        private final Class<?> type;

        FromFieldName(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String text, DeserializationContext context) throws IOException {
            return parse(type, text, context);
        }
    }

    private static Object parse(Class<?> type, String text, DeserializationContext context) throws IOException {
        var value = WireText.parse(type, text);
        return value.isPresent() ? value.get() : context.handleWeirdStringValue(type, text, "not one of its values");
    }
}
