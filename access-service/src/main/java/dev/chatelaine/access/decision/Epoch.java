package dev.chatelaine.access.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of what counts, so that whoever caches an answer can tell whether it still holds. */
final class Epoch {

    private static final int BYTES = 16;

    private Epoch() {}

    /** @param archived the same grants mean less then */
    static String of(List<Grant> counting, List<Fact.Template> templates, boolean archived) {
        var content = Stream.of(
                        Stream.of(archived ? "archived" : "open"),
                        counting.stream().map(Epoch::line),
                        templates.stream().map(Epoch::line))
                .flatMap(lines -> lines)
                .collect(joining("\n"));
        return HexFormat.of().formatHex(sha256(content), 0, BYTES);
    }

    /** Reason and origin are left out: they change what people read, not what they may do. */
    private static String line(Grant grant) {
        return "%s %s %s %s %s %s"
                .formatted(
                        grant.id(), grant.roles(), grant.upload(), grant.download(), grant.startsAt(), grant.endsAt());
    }

    private static String line(Fact.Template template) {
        return template.roleId() + " " + template.permissions();
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
