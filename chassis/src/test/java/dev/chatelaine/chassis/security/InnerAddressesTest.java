package dev.chatelaine.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pitfall 14: no fetch of what a caller gives, if it leads inside. */
class InnerAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.8.9.10", "0.0.0.0", "0.1.2.3", "169.254.169.254", "224.0.0.1", "100.100.100.200",
                "168.63.129.16", "192.0.0.192", "::1", "::", "fe80::1", "ff02::1", "::ffff:127.0.0.1",
                "::ffff:169.254.169.254", "::127.0.0.1", "64:ff9b::7f00:1", "fd00:ec2::254", "fd20:ce::254"
            })
    void this_machine_its_link_and_metadata_are_inside_for_everyone(String address) throws UnknownHostException {
        assertThat(InnerAddresses.isOfThisMachine(InetAddress.getByName(address)))
                .isTrue();
        assertThat(InnerAddresses.isOfThisNetwork(InetAddress.getByName(address)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "100.127.255.255", "192.0.0.1",
                "198.18.0.1", "198.19.255.255", "240.0.0.1", "255.255.255.255", "fc00::1", "fdff::1", "fec0::1",
                "::ffff:10.0.0.1", "2002:7f00:1::", "2001:0:7f00:1::"
            })
    void private_networks_are_inside_for_some(String address) throws UnknownHostException {
        assertThat(InnerAddresses.isOfThisMachine(InetAddress.getByName(address)))
                .isFalse();
        assertThat(InnerAddresses.isOfThisNetwork(InetAddress.getByName(address)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.5",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.20.0.1",
                "2001:db8::1",
                "2001:4860:4860::8888",
                "2a00::1",
                "::ffff:8.8.8.8"
            })
    void the_rest_is_outside(String address) throws UnknownHostException {
        assertThat(InnerAddresses.isOfThisNetwork(InetAddress.getByName(address)))
                .isFalse();
    }
}
