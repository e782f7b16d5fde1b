package dev.chatelaine.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/** The random secrets of this installation: made when first asked for, kept in a file that only its owner reads. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    public Secrets(Home home) {
        this.file = home.secrets();
        if (Files.exists(file)) {
            read();
        }
    }

    /** The secret of this name, 256 random bits in URL-safe characters. */
    public synchronized String get(String name) {
        if (!values.containsKey(name)) {
            byte[] bits = new byte[32];
            RANDOM.nextBytes(bits);
            values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
            write();
        }
        return values.getProperty(name);
    }

    private void read() {
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    // Written beside and moved, so that a crash leaves the old file or the new one.
    private void write() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var create = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            Files.deleteIfExists(fresh);
            try (Writer writer =
                    Channels.newWriter(Files.newByteChannel(fresh, create, ownerOnly), StandardCharsets.ISO_8859_1)) {
                values.store(writer, "Made by ./chatelaine up. ./chatelaine reset deletes it together with the data.");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    @Override
    public String toString() {
        return "Secrets[" + file + "]";
    }
}
