package dev.chatelaine.broker.connection;

import static dev.chatelaine.broker.connection.ConnectionProblem.STORAGE_ENDPOINT_REFUSED;

import dev.chatelaine.chassis.http.Refusal;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which endpoints this service talks to. People choose them, so without this rule they could make it ask its own
 * machine, its neighbours or the cloud's metadata service. It is asked at registration and again at each vend, since
 * names can change what they mean.
 */
@Singleton
public class EndpointRule {

    /** Metadata services that are not at link-local addresses. */
    private static final Set<String> METADATA = Set.of(
            "100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2:0:0:0:0:0:254", "fd20:ce:0:0:0:0:0:254");

    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b};

    private final boolean local;

    EndpointRule(@ConfigProperty(name = "chatelaine.local") boolean local) {
        this.local = local;
    }

    /**
     * The endpoint, if it is one that this service may talk to.
     *
     * @throws Refusal otherwise, with the reason
     */
    public URI allowed(String endpoint) {
        URI uri = parsed(endpoint);
        if (!local) {
            requireReachableByAnyone(uri);
        }
        return uri;
    }

    private URI parsed(String endpoint) {
        try {
            URI uri = URI.create(endpoint);
            boolean plain = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && (uri.getPath().isEmpty() || uri.getPath().equals("/"));
            boolean web = "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && local);
            if (plain && web) {
                return uri;
            }
        } catch (IllegalArgumentException notOne) {
            // refused below, like one of another form
        }
        throw refused("it must be " + (local ? "http or " : "") + "https://host or https://host:port, nothing else");
    }

    private static void requireReachableByAnyone(URI uri) {
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (isInside(address)) {
                    throw refused("its host is an address of this machine, of its link or of a metadata service");
                }
            }
        } catch (UnknownHostException unknown) {
            throw refused("its host has no address");
        }
    }

    /** Private networks are allowed: much storage lives there. */
    static boolean isInside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || address.getAddress()[0] == 0
                || METADATA.contains(address.getHostAddress().split("%")[0])
                || (address instanceof Inet6Address && startsWith(address.getAddress(), NAT64));
    }

    private static boolean startsWith(byte[] address, byte[] prefix) {
        return Arrays.equals(address, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static Refusal refused(String reason) {
        return new Refusal(STORAGE_ENDPOINT_REFUSED, "The endpoint is refused: " + reason + ".");
    }
}
