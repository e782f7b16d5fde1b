package dev.chatelaine.broker.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chatelaine.broker.Provider;
import dev.chatelaine.chassis.domain.Rejected;

/** How a policy is spelled: the differences between the providers that matter for its meaning. */
final class PolicyText {

    private static final int LAST_CHARACTER_OF_AWS = 0xff;
    private static final ObjectMapper WITHOUT_SPACES = withoutSpaces();

    private PolicyText() {}

    /** The literal prefix as a pattern that matches itself alone. */
    static String pattern(String prefix, Provider provider) {
        StringBuilder pattern = new StringBuilder();
        prefix.codePoints().forEach(character -> {
            boolean special = character == '*' || character == '?' || character == '$';
            boolean unknown = provider == Provider.AWS && character > LAST_CHARACTER_OF_AWS;
            if (unknown || (special && !canBeEscaped(provider))) {
                throw new Rejected(SessionProblem.UNSAFE_PREFIX);
            }
            if (special) {
                pattern.append("${").appendCodePoint(character).append('}');
            } else {
                pattern.appendCodePoint(character);
            }
        });
        return pattern.toString();
    }

    /** AWS alone has a way to write {@code *}, {@code ?} and {@code $} so that they mean themselves. */
    private static boolean canBeEscaped(Provider provider) {
        return provider == Provider.AWS;
    }

    /** The document as JSON in which nothing is a space: Ceph drops those that it finds, within strings too. */
    static String of(ObjectNode document) {
        try {
            return WITHOUT_SPACES.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of strings could not be written", impossible);
        }
    }

    private static ObjectMapper withoutSpaces() {
        JsonFactory factory = new JsonFactory();
        factory.setCharacterEscapes(new EscapedSpaces());
        return new ObjectMapper(factory);
    }

    private static final class EscapedSpaces extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] escapes = standardAsciiEscapesForJSON();

        EscapedSpaces() {
            escapes[' '] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
