package dev.chatelaine.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPolicyReaderTest {

    private static final String VIEWER = """
            {"Version":"2012-10-17","Statement":[\
            {"Effect":"Allow","Action":["s3:ListBucket"],"Resource":["arn:aws:s3:::vault"],\
            "Condition":{"StringLike":{"s3:prefix":["p/","p/*"]}}},\
            {"Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::vault/p/*"]}]}""";

    @Test
    void a_viewer_lists_and_reads_below_the_prefix_alone() {
        SessionRights rights = SessionPolicyReader.read(VIEWER);

        assertThat(rights.allowOnBucket("s3:ListBucket", "vault", "p/")).isTrue();
        assertThat(rights.allowOnBucket("s3:ListBucket", "vault", "p/deeper/")).isTrue();
        assertThat(rights.allowOnBucket("s3:ListBucket", "vault", "p")).isFalse();
        assertThat(rights.allowOnBucket("s3:ListBucket", "vault", null)).isFalse();
        assertThat(rights.allowOnBucket("s3:ListBucket", "other", "p/")).isFalse();
        assertThat(rights.allowOnObject("s3:GetObject", "vault", "p/a")).isTrue();
        assertThat(rights.allowOnObject("s3:GetObject", "vault", "pa")).isFalse();
        assertThat(rights.allowOnObject("s3:PutObject", "vault", "p/a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{}",
                "[]",
                "{'Version':'2008-10-17','Statement':[{'Effect':'Allow','Action':['s3:GetObject'],'Resource':['arn:aws:s3:::v/*']}]}",
                "{'Version':'2012-10-17','Statement':[]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Deny','Action':['s3:GetObject'],'Resource':['arn:aws:s3:::v/*']}]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:*'],'Resource':['arn:aws:s3:::v/*']}]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:GetObject'],'Resource':['*']}]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:GetObject'],'Resource':['arn:aws:s3:::v']}]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:GetObject'],'Resource':['arn:aws:s3:::*/*']}]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:GetObject'],'Resource':['arn:aws:s3:::v/a*b*']}]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','NotAction':['s3:GetObject'],'Resource':['arn:aws:s3:::v/*']}]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:GetObject'],'Resource':['arn:aws:s3:::v/*'],'Principal':'*'}]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:GetObject'],'Resource':['arn:aws:s3:::v/*'],'Condition':{'IpAddress':{'aws:SourceIp':['10.0.0.0/8']}}}]}",
                "{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:ListBucket'],'Resource':['arn:aws:s3:::v'],'Condition':{'StringLike':{'s3:prefix':['a/','b/*']}}}]}",
                "{'Version':'2012-10-17','Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':['s3:GetObject'],'Resource':['arn:aws:s3:::v/*']}]}"
            })
    void what_it_does_not_understand_is_refused(String policy) {
        assertThatThrownBy(() -> SessionPolicyReader.read(policy.replace('\'', '"')))
                .isInstanceOf(MalformedPolicy.class);
    }

    @Test
    void a_policy_that_is_too_long_is_refused() {
        assertThatThrownBy(() -> SessionPolicyReader.read(VIEWER + " ".repeat(2_048)))
                .isInstanceOf(MalformedPolicy.class)
                .hasMessageContaining("2048");
    }
}
