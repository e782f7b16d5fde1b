package dev.chatelaine.broker.session;

import static dev.chatelaine.broker.Capability.LIST;
import static dev.chatelaine.broker.Capability.READ;
import static dev.chatelaine.broker.Capability.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.Provider;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPolicyTest {

    private static final Scope P = new Scope("vault", "p/");

    @Test
    void a_viewer_without_download_sees_names() {
        assertThat(SessionPolicy.render(Provider.CEPH, P, Set.of(LIST))).isEqualTo("""
                        {"Version":"2012-10-17","Statement":[\
                        {"Effect":"Allow","Action":["s3:ListBucket"],"Resource":["arn:aws:s3:::vault"],\
                        "Condition":{"StringLike":{"s3:prefix":["p/","p/*"]}}},\
                        {"Effect":"Allow","Action":["s3:GetBucketLocation"],"Resource":["arn:aws:s3:::vault"]}]}""");
    }

    @Test
    void a_data_provider_writes_without_seeing() {
        assertThat(SessionPolicy.render(Provider.CEPH, P, Set.of(WRITE))).isEqualTo("""
                        {"Version":"2012-10-17","Statement":[\
                        {"Effect":"Allow","Action":["s3:GetBucketLocation"],"Resource":["arn:aws:s3:::vault"]},\
                        {"Effect":"Allow","Action":["s3:PutObject","s3:AbortMultipartUpload",\
                        "s3:ListMultipartUploadParts"],"Resource":["arn:aws:s3:::vault/p/*"]}]}""");
    }

    @Test
    void only_who_may_list_and_delete_sees_uploads_and_versions() {
        assertThat(SessionPolicy.render(Provider.AWS, P, Set.of(LIST, READ, WRITE)))
                .doesNotContain("Versions", "MultipartUploads", "Delete");
        assertThat(SessionPolicy.render(Provider.AWS, P, EnumSet.allOf(Capability.class)))
                .contains("s3:ListBucketVersions", "s3:ListBucketMultipartUploads", "s3:DeleteObjectVersion");
    }

    @Test
    void the_whole_bucket_needs_no_condition() {
        assertThat(SessionPolicy.render(Provider.CEPH, new Scope("vault", ""), Set.of(LIST, READ)))
                .contains("arn:aws:s3:::vault/*")
                .doesNotContain("Condition");
    }

    /** Pitfall 1: wildcards in names. */
    @Test
    void aws_reads_escaped_wildcards_as_themselves() {
        assertThat(SessionPolicy.render(Provider.AWS, new Scope("vault", "a*b?c$d/"), Set.of(LIST, READ)))
                .contains("\"arn:aws:s3:::vault/a${*}b${?}c${$}d/*\"")
                .contains("[\"a${*}b${?}c${$}d/\",\"a${*}b${?}c${$}d/*\"]");
    }

    @ParameterizedTest
    @EnumSource(names = "AWS", mode = EnumSource.Mode.EXCLUDE)
    void other_providers_get_no_wildcards_at_all(Provider provider) {
        for (String prefix : new String[] {"a*/", "a?/", "a$/", "${aws:username}/"}) {
            assertThatThrownBy(() -> SessionPolicy.render(provider, new Scope("vault", prefix), Set.of(READ)))
                    .hasMessage("UNSAFE_PREFIX");
        }
    }

    @Test
    void aws_gets_no_characters_that_it_refuses() {
        assertThatThrownBy(() -> SessionPolicy.render(Provider.AWS, new Scope("vault", "€/"), Set.of(READ)))
                .hasMessage("UNSAFE_PREFIX");
    }

    /** Pitfall 4: policies glued from strings. */
    @ParameterizedTest
    @ValueSource(strings = {"a\",\"b/", "\"]}]}/", "a b/", "ü/"})
    void what_the_prefix_holds_stays_inside_its_string(String prefix) throws JsonProcessingException {
        String policy = SessionPolicy.render(Provider.CEPH, new Scope("vault", prefix), Set.of(READ));

        assertThat(policy).doesNotContainPattern("\\s");
        assertThat(new ObjectMapper()
                        .readTree(policy)
                        .at("/Statement/1/Resource/0")
                        .asText())
                .isEqualTo("arn:aws:s3:::vault/" + prefix + "*");
    }

    /** Pitfall 18: fail closed, never widen. */
    @Test
    void a_policy_that_is_too_long_is_not_written() {
        Scope endless = new Scope("vault", " ".repeat(500) + "/");

        assertThatThrownBy(() -> SessionPolicy.render(Provider.CEPH, endless, EnumSet.allOf(Capability.class)))
                .hasMessage("POLICY_TOO_LONG");
    }

    @Test
    void nothing_allowed_is_nearly_nothing() {
        assertThat(SessionPolicy.render(Provider.CEPH, P, Set.of()))
                .doesNotContain("vault/")
                .doesNotContain("List");
    }
}
