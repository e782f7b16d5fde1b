package dev.chatelaine.chassis.http;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.chatelaine.chassis.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids for what a request creates: UUIDs of version 7. With an {@code Idempotency-Key} they follow from the caller, the
 * path and the key, so that a request repeated after a crash names the same thing and nothing is created twice.
 */
@RequestScoped
public class NewIds {

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;
    private int made;

    /** @param caller whose request it is */
    public NewIds(HttpHeaders headers, UriInfo uri, Caller caller) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
    }

    /** The next id of this request. */
    public UUID next() {
        var key = headers.getHeaderString(IdempotencyKey.HEADER);
        if (key == null) return UuidCreator.getTimeOrderedEpoch();
        var name = String.join("\n", caller.actorId(), uri.getPath(), key, Integer.toString(made++));
        return UuidCreator.getNameBasedSha1(name.getBytes(StandardCharsets.UTF_8)); // version 5, RFC 9562
    }
}
