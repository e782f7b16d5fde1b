package dev.chatelaine.access.role;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.decision.RoleTemplate;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/** Looks role templates up. */
@Singleton
public class RoleTemplates {

    /** Those of these that are defined. */
    public Map<RoleId, RoleTemplate> of(Collection<RoleId> ids) {
        if (ids.isEmpty()) return Map.of();
        return RoleTemplateView.of(ids).stream()
                .map(RoleTemplateView::template)
                .collect(toMap(RoleTemplate::id, Function.identity()));
    }
}
