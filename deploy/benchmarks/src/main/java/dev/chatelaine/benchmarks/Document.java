package dev.chatelaine.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that shows what was measured, with one part for each benchmark; a new run replaces its own part only. */
record Document(Path file) {

    /** Puts the report where the last one of this name was, or at the end. */
    void put(String name, String report) throws IOException {
        var text = Files.exists(file) ? Files.readString(file) : "# Benchmarks\n";
        var part = "<!-- %1$s -->\n%2$s\n<!-- end of %1$s -->".formatted(name, report.strip());
        var earlier = Pattern.compile(
                        "<!-- %1$s -->.*<!-- end of %1$s -->".formatted(Pattern.quote(name)), Pattern.DOTALL)
                .matcher(text);
        var next = earlier.find()
                ? earlier.replaceFirst(Matcher.quoteReplacement(part))
                : text.stripTrailing() + "\n\n" + part + "\n";
        Files.writeString(file, next);
    }
}
