package dev.chatelaine.broker.connection;

import static dev.chatelaine.broker.connection.ConnectionProblem.STORAGE_ENDPOINT_REFUSED;

import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.InnerAddresses;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which endpoints this service talks to. People choose them, so without this rule they could make it ask its own
 * machine, its neighbours or the cloud's metadata service. It is asked at registration and again at each vend, since
 * names can change what they mean.
 */
@Singleton
public class EndpointRule {

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
                if (InnerAddresses.isOfThisMachine(address)) { // private networks are allowed: much storage lives there
                    throw refused("its host is an address of this machine, of its link or of a metadata service");
                }
            }
        } catch (UnknownHostException unknown) {
            throw refused("its host has no address");
        }
    }

    private static Refusal refused(String reason) {
        return new Refusal(STORAGE_ENDPOINT_REFUSED, "The endpoint is refused: " + reason + ".");
    }
}
