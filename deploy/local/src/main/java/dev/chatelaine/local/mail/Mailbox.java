package dev.chatelaine.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All mails that arrived, a file each, so that they outlive a restart. */
final class Mailbox {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    private final Path directory;

    Mailbox(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    void keep(ReceivedMail mail) {
        Path file = directory.resolve(mail.id() + ENDING);
        Path unfinished = directory.resolve(mail.id() + ".new");
        try {
            JSON.writeValue(unfinished.toFile(), mail);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest mails first; only those to this address, unless it is empty. */
    List<ReceivedMail> newest(String to, int limit) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .map(Mailbox::read)
                    .filter(mail -> to.isEmpty() || mail.to().equalsIgnoreCase(to))
                    .limit(limit)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReceivedMail read(Path file) {
        try {
            return JSON.readValue(file.toFile(), ReceivedMail.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
