package dev.chatelaine.access.authzen;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chatelaine.access.naming.Told;
import java.util.Map;

/** What somebody wants to do, and what the asker says about it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Action(String name, Map<String, Object> properties) {

    public Action {
        properties = Told.of(properties);
    }
}
