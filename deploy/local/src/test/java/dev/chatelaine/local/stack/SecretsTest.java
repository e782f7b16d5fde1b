package dev.chatelaine.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path directory;

    @Test
    void keepsASecretForTheNextStart() {
        String secret = new Secrets(home()).get("postgres.project");

        assertThat(new Secrets(home()).get("postgres.project"))
                .isEqualTo(secret)
                .hasSize(43);
    }

    @Test
    void givesEachNameItsOwn() {
        Secrets secrets = new Secrets(home());

        assertThat(secrets.get("one")).isNotEqualTo(secrets.get("other"));
    }

    @Test
    void letsOnlyTheOwnerRead() throws IOException {
        new Secrets(home()).get("one");

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void neverShowsASecretInItsText() {
        Secrets secrets = new Secrets(home());

        assertThat(secrets.toString()).doesNotContain(secrets.get("one"));
    }

    private Home home() {
        return new Home(directory, directory);
    }
}
