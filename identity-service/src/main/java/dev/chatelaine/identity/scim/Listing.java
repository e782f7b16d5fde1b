package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.ResourceNode;
import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.filter.resources.FilterResourceResolver;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import de.captaingoldfish.scim.sdk.server.sort.ResourceNodeComparator;
import java.util.List;
import java.util.function.Function;

/**
 * Which part of a list is asked for.
 *
 * @param startIndex from 1
 * @param filter null for all
 * @param sortBy null for the order of ids
 */
record Listing(long startIndex, int count, FilterNode filter, SchemaAttribute sortBy, SortOrder sortOrder) {

    /** Writes no more of them than it must: only a filter or an order needs to see all. */
    <S, T extends ResourceNode> PartialListResponse<T> of(List<S> all, Function<S, T> write, ServiceProvider provider) {
        if (filter == null && sortBy == null)
            return answer(part(all).stream().map(write).toList(), all.size());
        var found = all.stream().map(write).toList();
        if (filter != null) found = FilterResourceResolver.filterResources(provider, found, filter);
        if (sortBy != null)
            found = found.stream()
                    .sorted(new ResourceNodeComparator(sortBy, sortOrder))
                    .toList();
        return answer(part(found), found.size());
    }

    private <T> List<T> part(List<T> all) {
        var from = (int) Math.min(startIndex - 1, all.size());
        return all.subList(from, Math.min(all.size(), from + count));
    }

    private static <T extends ResourceNode> PartialListResponse<T> answer(List<T> part, long total) {
        return PartialListResponse.<T>builder()
                .resources(part)
                .totalResults(total)
                .build();
    }
}
