package dev.chatelaine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {

    @TempDir
    Path folder;

    @Test
    void a_new_run_replaces_its_own_part_only() throws IOException {
        var file = Files.writeString(folder.resolve("page.md"), "# Benchmarks\n\nAbout them.\n");
        var document = new Document(file);
        document.put(
                "one",
                Report.of("One?", "Counted.", "what", "figure").with("all", 1).markdown());
        document.put("two", "second");
        document.put("one", "costs $1");

        assertThat(file).hasContent("""
                        # Benchmarks

                        About them.

                        <!-- one -->
                        costs $1
                        <!-- end of one -->

                        <!-- two -->
                        second
                        <!-- end of two -->
                        """);
    }

    @Test
    void a_report_is_a_table() {
        var report =
                Report.of("How many?", "They were counted.", "what", "figure").with("all", 1);
        assertThat(report.markdown()).isEqualTo("""
                        ## How many?

                        They were counted.

                        | what | figure |
                        | --- | --- |
                        | all | 1 |
                        """);
    }
}
