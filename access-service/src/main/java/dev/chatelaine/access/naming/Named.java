package dev.chatelaine.access.naming;

import dev.chatelaine.access.UserId;
import java.util.Map;

/**
 * A subject or a resource, as an asker names it.
 *
 * @param properties what the asker says about it, for conditions to look at
 */
public record Named(String type, String id, Map<String, Object> properties) {

    public Named {
        properties = Told.of(properties);
    }

    /** A person, by our id. */
    public static Named person(UserId user) {
        return new Named(Names.PERSON, user.toString(), null);
    }

    /** Another one of the same type, of which the same is said. */
    public Named as(String otherId) {
        return new Named(type, otherId, properties);
    }
}
