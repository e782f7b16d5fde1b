package dev.chatelaine.project.invitation;

import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.Session;

/**
 * The secrets in the links of invitation mails. Only their hashes are stored: who reads the table can open no
 * invitation. Looking a hash up tells nothing by the time that it takes, since nobody can choose a hash to come close to
 * another.
 */
@Singleton
class InvitationTokens {

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final String PUT = """
            insert into invitation_token (entry_id, project_id, hash, made_at) values (:entry, :project, :hash, :now)
            on conflict (entry_id) do update set hash = excluded.hash, made_at = excluded.made_at""";
    private static final String REVOKE = "delete from invitation_token where entry_id = :entry";
    private static final String FIND = "select entry_id, project_id, hash from invitation_token where hash = :hash";

    /** What a token opens. */
    record Opened(ProjectId projectId, EntryId entryId) {}

    private final Session database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InvitationTokens(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new token for this invitation; the one before no longer works. */
    @Transactional
    String rotate(ProjectId project, EntryId entry) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.createNativeMutationQuery(PUT)
                .setParameter("entry", entry.value())
                .setParameter("project", project.value())
                .setParameter("hash", hash(token))
                .setParameter("now", clock.instant())
                .executeUpdate();
        return token;
    }

    /** Whatever was sent for this invitation no longer works. */
    @Transactional
    void revoke(EntryId entry) {
        database.createNativeMutationQuery(REVOKE)
                .setParameter("entry", entry.value())
                .executeUpdate();
    }

    /** What the token opens, if it is the latest of an invitation. */
    @Transactional
    Optional<Opened> find(String token) {
        if (!SHAPE.matcher(token).matches()) return Optional.empty();
        byte[] hash = hash(token);
        return database.createNativeQuery(FIND, Object[].class).setParameter("hash", hash).stream()
                .filter(row -> MessageDigest.isEqual(hash, (byte[]) row[2]))
                .map(row -> new Opened(new ProjectId((UUID) row[1]), new EntryId((UUID) row[0])))
                .findFirst();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
