package dev.chatelaine.access.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitfall 14: no request to what a caller gives, if it leads inside. */
class AddressRuleTest {

    private final AddressRule production = new AddressRule(false);
    private final AddressRule local = new AddressRule(true);

    @ParameterizedTest
    @ValueSource(strings = {"https://203.0.113.5", "https://203.0.113.5:8443/hooks?token=x", "https://[2001:db8::1]/a"})
    void receivers_elsewhere_are_allowed(String address) {
        assertThat(production.judge(address).uri()).hasToString(address);
    }

    @Test
    void the_machine_that_was_judged_is_the_one_that_is_posted_to() {
        assertThat(production.judge("https://203.0.113.5/x").machine().getHostAddress())
                .isEqualTo("203.0.113.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1",
                "https://localhost/x",
                "https://127.1",
                "https://2130706433",
                "https://0x7f000001",
                "https://[::1]",
                "https://[::ffff:10.0.0.1]",
                "https://0.0.0.0",
                "https://169.254.169.254/latest/meta-data",
                "https://10.1.2.3",
                "https://172.16.0.1",
                "https://192.168.1.1",
                "https://100.64.0.1",
                "https://[fe80::1]",
                "https://[fd00::1]",
                "https://[64:ff9b::7f00:1]",
                "https://224.0.0.1",
                "https://no-such-host.invalid",
                "http://203.0.113.5"
            })
    void what_leads_inside_or_nowhere_is_refused_in_production(String address) {
        refused(production, address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks",
                "file:///etc/passwd",
                "ftp://203.0.113.5",
                "gopher://203.0.113.5",
                "https://",
                "https://user:secret@203.0.113.5",
                "https://203.0.113.5#x",
                "https:// 203.0.113.5",
                "https://203.0.113.5\r\nHost: other",
                "javascript:alert(1)",
                "//203.0.113.5"
            })
    void what_is_no_plain_address_is_refused_everywhere(String address) {
        refused(production, address);
        refused(local, address);
        refused(local, "https://203.0.113.5/" + "a".repeat(2_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9000/x", "http://127.0.0.1:9000/"})
    void a_laptop_may_post_to_itself(String address) {
        assertThat(local.judge(address).machine().isLoopbackAddress()).isTrue();
    }

    private static void refused(AddressRule rule, String address) {
        assertThatThrownBy(() -> rule.judge(address)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.document().type())
                .endsWith("/webhook-address-refused"));
    }
}
