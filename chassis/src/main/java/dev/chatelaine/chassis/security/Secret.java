package dev.chatelaine.chassis.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/** A value that must not be seen: it prints {@code ***}, is not written as JSON, and is compared in constant time. */
public final class Secret {

    private final String value;

    /** @param value what must not be seen */
    public Secret(String value) {
        this.value = Objects.requireNonNull(value);
    }

    /** The value itself, for the one place that needs it. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
    }

    @Override
    public int hashCode() {
        return 0; // no hash of it may leak either; secrets are not keys of maps
    }

    @Override
    public String toString() {
        return "***";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
