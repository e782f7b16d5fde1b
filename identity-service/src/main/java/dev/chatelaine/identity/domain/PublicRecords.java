package dev.chatelaine.identity.domain;

import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Refusal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.spi.NamingManager;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks DNS for text records. It may be slow or away, and what it says is not ours. */
@Singleton
class PublicRecords {

    private static final String TEXT = "TXT";
    private static final Hashtable<String, String> SETTINGS = new Hashtable<>(
            Map.of("com.sun.jndi.dns.timeout.initial", "1000", "com.sun.jndi.dns.timeout.retries", "2"));

    private final String server;

    /** @param server {@code host:port}; without one, those that the machine uses */
    PublicRecords(@ConfigProperty(name = "chatelaine.domains.dns") Optional<String> server) {
        this.server = "dns://" + server.orElse("");
    }

    /** All texts under that name; none if there is no such name. */
    List<String> texts(String name) {
        try {
            return values(name);
        } catch (NameNotFoundException nobody) {
            return List.of();
        } catch (NamingException away) {
            throw new Refusal(EdgeProblem.SERVICE_UNAVAILABLE, "DNS cannot be asked just now.");
        }
    }

    private List<String> values(String name) throws NamingException {
        // Quarkus has switched JNDI's own lookups off, rightly; this asks its DNS client and nothing else.
        var dns = (DirContext) NamingManager.getURLContext("dns", SETTINGS);
        var record = dns.getAttributes(server + "/" + name, new String[] {TEXT}).get(TEXT);
        var texts = new ArrayList<String>();
        for (int i = 0; record != null && i < record.size(); i++)
            texts.add(String.valueOf(record.get(i)).replace("\"", ""));
        return texts;
    }
}
