package dev.chatelaine.chassis.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Addresses that a service must not be made to talk to by those who may only name one from outside. */
public final class InnerAddresses {

    /** Metadata services that are not at link-local addresses. */
    private static final Set<String> METADATA = Set.of(
            "100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2:0:0:0:0:0:254", "fd20:ce:0:0:0:0:0:254");

    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b};

    /** Networks that are somebody's own, beside the ones that Java knows; the first bits, and how many of them count. */
    private static final List<Network> PRIVATE = List.of(
            new Network(new byte[] {100, 64}, 10), // between providers and their customers
            new Network(new byte[] {(byte) 192, 0, 0}, 24), // for protocols
            new Network(new byte[] {(byte) 198, 18}, 15), // for measurements
            new Network(new byte[] {(byte) 240}, 4), // of no use to anybody, and to all
            new Network(new byte[] {(byte) 0xfc, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 7), // unique local
            new Network(new byte[] {0x20, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 16), // 6to4: another inside
            new Network(new byte[] {0x20, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 32)); // Teredo: the same

    private InnerAddresses() {}

    private record Network(byte[] first, int bits) {

        boolean contains(byte[] address) {
            if ((address.length == 16) != (first.length == 16)) return false;
            for (int bit = 0; bit < bits; bit++) if (bit(address, bit) != bit(first, bit)) return false;
            return true;
        }

        private static int bit(byte[] bytes, int index) {
            return index / 8 < bytes.length ? bytes[index / 8] >> (7 - index % 8) & 1 : 0;
        }
    }

    /** Whether it is this machine, its link, a metadata service, or leads to one of them by way of translation. */
    public static boolean isOfThisMachine(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || address.getAddress()[0] == 0
                || METADATA.contains(address.getHostAddress().split("%")[0])
                || (address instanceof Inet6Address && startsWith(address.getAddress(), NAT64));
    }

    /** Whether it is that, or an address of a private network. */
    public static boolean isOfThisNetwork(InetAddress address) {
        return isOfThisMachine(address)
                || address.isSiteLocalAddress()
                || PRIVATE.stream().anyMatch(network -> network.contains(address.getAddress()));
    }

    private static boolean startsWith(byte[] address, byte[] prefix) {
        return Arrays.equals(address, 0, prefix.length, prefix, 0, prefix.length);
    }
}
