package dev.chatelaine.access.webhook;

import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.InnerAddresses;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses this service posts to. People choose them, so without this rule they could make it ask its own
 * machine and its neighbours. A name is looked up once, and the connection goes to the very address that was judged:
 * a second look could find another one. It is asked when an address is given and again at each delivery.
 */
@Singleton
public class AddressRule {

    private static final int LONGEST = 2_000;

    private final boolean local;

    AddressRule(@ConfigProperty(name = "chatelaine.local") boolean local) {
        this.local = local;
    }

    /** Why an address is refused. */
    enum AddressProblem implements Problem {
        /** The address is none that this service may post to. */
        WEBHOOK_ADDRESS_REFUSED;

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** An address, and the machine that it meant when it was judged. */
    public record Receiver(URI uri, InetAddress machine) {}

    /**
     * The receiver behind an address, if this service may post to it.
     *
     * @throws Refusal otherwise, with the reason
     */
    public Receiver judge(String address) {
        var uri = parsed(address);
        try {
            var machines = InetAddress.getAllByName(uri.getHost());
            for (var machine : machines) {
                if (!local && InnerAddresses.isOfThisNetwork(machine))
                    throw refused("its host is inside: an address of this machine or of a private network");
            }
            return new Receiver(uri, machines[0]);
        } catch (UnknownHostException unknown) {
            throw refused("its host has no address");
        }
    }

    private URI parsed(String address) {
        try {
            var uri = URI.create(address);
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            boolean web = "https".equals(uri.getScheme()) || local && "http".equals(uri.getScheme());
            if (plain && web && address.length() <= LONGEST) return uri;
        } catch (IllegalArgumentException notOne) {
            // refused below, like one of another form
        }
        throw refused("it must be " + (local ? "http or " : "") + "https, a host, a path and a query, nothing else");
    }

    private static Refusal refused(String reason) {
        return Refusal.ofField(
                AddressProblem.WEBHOOK_ADDRESS_REFUSED, "url", "The address is refused: " + reason + ".");
    }
}
