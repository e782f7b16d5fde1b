package dev.chatelaine.access.alias;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name of something. */
public record Alias(AliasType type, String name) {

    /** The name that stands for whatever of its type has no name of its own. */
    public static final String HOME = "*";

    /** The same for the same alias and for no other one; does not tell the name to whoever only has it. */
    String key() {
        var text =
                String.join("\n", type.organizationId().toString(), type.side().name(), type.name(), name);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
