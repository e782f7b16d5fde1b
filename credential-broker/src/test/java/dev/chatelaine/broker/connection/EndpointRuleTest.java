package dev.chatelaine.broker.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.http.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitfall 14: no fetch of what a caller gives, if it leads inside. */
class EndpointRuleTest {

    private final EndpointRule production = new EndpointRule(false);
    private final EndpointRule local = new EndpointRule(true);

    @ParameterizedTest
    @ValueSource(
            strings = {"https://203.0.113.5", "https://203.0.113.5:8443/", "https://10.1.2.3", "https://[2001:db8::1]"})
    void storage_elsewhere_is_allowed(String endpoint) {
        assertThat(production.allowed(endpoint)).hasToString(endpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1",
                "https://localhost:9000",
                "https://127.1",
                "https://[::1]",
                "https://0.0.0.0",
                "https://0.1.2.3",
                "https://[::]",
                "https://169.254.169.254",
                "https://[fe80::1]",
                "https://[fd00:ec2::254]",
                "https://100.100.100.200",
                "https://168.63.129.16",
                "https://192.0.0.192",
                "https://[::ffff:127.0.0.1]",
                "https://[64:ff9b::7f00:1]",
                "https://224.0.0.1",
                "https://no-such-host.invalid",
                "http://203.0.113.5"
            })
    void what_leads_inside_or_nowhere_is_refused_in_production(String endpoint) {
        refused(production, endpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "storage",
                "file:///etc/passwd",
                "ftp://203.0.113.5",
                "gopher://203.0.113.5",
                "https://",
                "https://user:secret@203.0.113.5",
                "https://203.0.113.5/path",
                "https://203.0.113.5?x=y",
                "https://203.0.113.5#x",
                "https:// 203.0.113.5",
                "javascript:alert(1)",
                "//203.0.113.5"
            })
    void what_is_no_plain_address_is_refused_everywhere(String endpoint) {
        refused(production, endpoint);
        refused(local, endpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9000", "http://127.0.0.1:9000/"})
    void a_laptop_may_use_itself(String endpoint) {
        assertThat(local.allowed(endpoint)).hasToString(endpoint);
    }

    private static void refused(EndpointRule rule, String endpoint) {
        assertThatThrownBy(() -> rule.allowed(endpoint)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.document().type())
                .endsWith("/storage-endpoint-refused"));
    }
}
