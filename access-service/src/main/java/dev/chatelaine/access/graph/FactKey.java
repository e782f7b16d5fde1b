package dev.chatelaine.access.graph;

import static java.util.stream.Collectors.joining;

import dev.chatelaine.chassis.domain.Id;
import java.util.stream.Stream;

/**
 * What a fact is about.
 *
 * @param kind the kind of the fact; never changes
 * @param key which one of its kind
 */
public record FactKey(String kind, String key) {

    static FactKey of(Class<? extends Fact> kind, Id... ids) {
        return new FactKey(
                Fact.kindOf(kind),
                Stream.of(ids).map(id -> id.value().toString()).collect(joining("/")));
    }
}
