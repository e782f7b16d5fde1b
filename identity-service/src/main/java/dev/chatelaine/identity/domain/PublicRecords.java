package dev.chatelaine.identity.domain;

import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Refusal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks DNS for text records. It may be slow or away, and what it says is not ours. */
@Singleton
class PublicRecords {

    private static final String TEXT = "TXT";
    private static final String PATIENCE_MILLIS = "1000";
    private static final String TRIES = "3";

    private final String server;

    /** @param server {@code host:port}; without one, those that the machine uses */
    PublicRecords(@ConfigProperty(name = "chatelaine.domains.dns") Optional<String> server) {
        this.server = "dns://" + server.orElse("");
    }

    /** All texts under that name; none if there is no such name. */
    List<String> texts(String name) {
        try {
            var dns = new InitialDirContext(settings());
            try {
                return values(dns, name);
            } finally {
                dns.close();
            }
        } catch (NameNotFoundException nobody) {
            return List.of();
        } catch (NamingException away) {
            throw new Refusal(EdgeProblem.SERVICE_UNAVAILABLE, "DNS cannot be asked just now.");
        }
    }

    private static List<String> values(InitialDirContext dns, String name) throws NamingException {
        var record = dns.getAttributes(name, new String[] {TEXT}).get(TEXT);
        var texts = new ArrayList<String>();
        for (int i = 0; record != null && i < record.size(); i++)
            texts.add(String.valueOf(record.get(i)).replace("\"", ""));
        return texts;
    }

    private Hashtable<String, String> settings() {
        var settings = new Hashtable<String, String>();
        settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        settings.put(Context.PROVIDER_URL, server);
        settings.put("com.sun.jndi.dns.timeout.initial", PATIENCE_MILLIS);
        settings.put("com.sun.jndi.dns.timeout.retries", TRIES);
        return settings;
    }
}
