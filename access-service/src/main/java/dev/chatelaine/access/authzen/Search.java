package dev.chatelaine.access.authzen;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.chatelaine.access.naming.Named;
import dev.chatelaine.chassis.http.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who may, to what, or what may somebody do? As it was sent, so anything can be missing.
 *
 * @param page which part of the answer; null is the first
 */
record Search(Named subject, Action action, Named resource, Map<String, Object> context, Part page) {

    /** How many results a part has at most, and unless the asker wants fewer. */
    static final int MOST = 1_000;

    /** A part of the answer that is asked for. */
    record Part(String token, Integer limit) {}

    /** @param nextToken of the next part; empty at the end */
    record Found(@JsonProperty("next_token") String nextToken, int count) {}

    /** Somebody or something that was found. */
    record Entity(String type, String id) {}

    /** A part of the answer. */
    @JsonPropertyOrder({"page", "results"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Results<T>(Found page, List<T> results) {}

    /** The question without what is looked for. */
    Evaluation question() {
        return new Evaluation(subject, action, resource, context);
    }

    /**
     * The part of the answer that was asked for.
     *
     * @param names all that is found, in order
     * @param kind what is looked for, and within what; a token is good for the same search alone
     */
    <T> Results<T> part(Stream<String> names, Object kind, Function<String, T> written) {
        var token = new PageToken(List.of(kind, question()));
        var after = page == null ? "" : token.after(page.token());
        int limit = limit();
        var found = names.filter(name -> name.compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Results<>(
                new Found(more ? token.standingAfter(shown.getLast()) : "", shown.size()),
                shown.stream().map(written).toList());
    }

    private int limit() {
        if (page == null || page.limit() == null) return MOST;
        if (page.limit() < 1) throw Refusal.ofField("page.limit", "must be at least 1");
        return Math.min(page.limit(), MOST);
    }
}
