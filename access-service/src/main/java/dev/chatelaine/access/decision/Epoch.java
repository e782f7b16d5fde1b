package dev.chatelaine.access.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of what counts, so that whoever caches an answer can tell whether it still holds. */
final class Epoch {

    private static final int BYTES = 16;

    private Epoch() {}

    static String of(List<Grant> counting, List<RoleTemplate> templates) {
        var content = Stream.concat(
                        counting.stream().map(Epoch::line), templates.stream().map(Object::toString))
                .collect(joining("\n"));
        return HexFormat.of().formatHex(sha256(content), 0, BYTES);
    }

    /** The same grants mean less while the project is archived. */
    static String archived(String epoch) {
        return HexFormat.of().formatHex(sha256("archived " + epoch), 0, BYTES);
    }

    /** Reason and origin are left out: they change what people read, not what they may do. */
    private static String line(Grant grant) {
        return "%s %s %s %s %s %s"
                .formatted(
                        grant.entryId(),
                        grant.roles(),
                        grant.upload(),
                        grant.download(),
                        grant.startsAt(),
                        grant.endsAt());
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
