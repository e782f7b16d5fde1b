package dev.chatelaine.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} says what the code says. Run with {@code -Dcontract.write=true} to write it anew. */
class EventCatalogueTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void the_catalogue_of_events_is_what_the_services_publish() throws IOException {
        var page = ROOT.resolve("docs").resolve("events.md");
        var catalogue = new EventCatalogue(ROOT).toMarkdown();
        if (Boolean.getBoolean("contract.write")) Files.writeString(page, catalogue);
        assertThat(Files.readString(page)).isEqualTo(catalogue);
    }
}
