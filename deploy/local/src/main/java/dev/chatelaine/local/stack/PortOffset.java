package dev.chatelaine.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * By how much the ports of this stack are moved. A stack keeps the offset of its first start, because addresses with its
 * port are in its data.
 */
final class PortOffset {

    private static final String VARIABLE = "CHATELAINE_PORT_OFFSET";

    private final Path file;

    PortOffset(Home home) {
        this.file = home.portOffset();
    }

    /** The offset of this stack, or that of the environment if it was never started. */
    int value(String wanted) {
        if (!Files.exists(file)) {
            return wanted == null ? 0 : Integer.parseInt(wanted);
        }
        String kept = read();
        if (wanted != null && !wanted.equals(kept)) {
            throw new IllegalStateException(VARIABLE + " is " + wanted + ", but the stack in " + file.getParent()
                    + " was first started with " + kept + ". Use another CHATELAINE_HOME for a second stack,"
                    + " or ./chatelaine reset this one.");
        }
        return Integer.parseInt(kept);
    }

    void keep(Ports ports) {
        try {
            Files.writeString(file, String.valueOf(ports.offset()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
