package dev.chatelaine.broker.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "p/", "projects/2026/", "with space/", "ü/", "a.b/", "...hidden/", "100%/", "a+b=c/"})
    void these_prefixes_are_plain(String prefix) {
        assertThat(new Scope("vault", prefix).prefix()).isEqualTo(prefix);
    }

    /** Pitfall 5: URI and prefix confusion. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                "/",
                "/p/",
                "p//",
                "p//q/",
                "../",
                "p/../",
                "p/./",
                "./p/",
                "p%2F",
                "p%2f/",
                "p%2e%2e/",
                "p#/",
                "p\\/",
                "p\n/",
                "p\u0000/",
                "p\u007f/",
                "p\u202e/",
                "p\ud800/"
            })
    void these_prefixes_could_mean_another_place(String prefix) {
        assertThatThrownBy(() -> new Scope("vault", prefix)).hasMessage("UNSAFE_PREFIX");
    }

    @Test
    void a_prefix_has_an_end() {
        assertThatThrownBy(() -> new Scope("vault", "a".repeat(512) + "/")).hasMessage("UNSAFE_PREFIX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Vault", "va*lt", "vault/p", "va..lt", "-vault", "vault-", "va lt", "${aws:x}"})
    void a_bucket_has_a_name_that_s3_knows(String bucket) {
        assertThatThrownBy(() -> new Scope(bucket, "p/")).hasMessage("UNSAFE_BUCKET");
    }

    @Test
    void a_path_leads_below() {
        assertThat(new Scope("vault", "p/").below("reads")).isEqualTo(new Scope("vault", "p/reads/"));
        assertThat(new Scope("vault", "p/").below("reads/2026/")).isEqualTo(new Scope("vault", "p/reads/2026/"));
        assertThat(new Scope("vault", "").below("reads")).isEqualTo(new Scope("vault", "reads/"));
        assertThat(new Scope("vault", "p/").below(null)).isEqualTo(new Scope("vault", "p/"));
        assertThat(new Scope("vault", "p/").below("")).isEqualTo(new Scope("vault", "p/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../q", "reads/../../q", "/", "/q", "//q", ".", "a//b", "%2e%2e/q"})
    void no_path_leads_elsewhere(String path) {
        assertThatThrownBy(() -> new Scope("vault", "p/").below(path)).hasMessage("UNSAFE_PREFIX");
    }
}
