package dev.chatelaine.access.graph;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A table is a map, whatever is put and removed, and one that was taken before stays as it was. */
class TableTest {

    /** Has the same hash as all others, so that they get in each other's way. */
    record Crowded(int number) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Property
    void it_is_a_map(@ForAll @Size(max = 200) List<@IntRange(min = -40, max = 40) Integer> changes) {
        var expected = new HashMap<Crowded, Integer>();
        var table = Table.<Crowded, Integer>empty();
        for (int change : changes) {
            var before = table;
            var was = Map.copyOf(expected);
            var key = new Crowded(Math.abs(change));
            table = change < 0 ? table.remove(key) : table.put(key, change);
            if (change < 0) expected.remove(key);
            else expected.put(key, change);
            is(before, was);
        }
        is(table, expected);
    }

    @Test
    void many_are_found() {
        var table = Table.<Integer, Integer>empty();
        for (int i = 0; i < 10_000; i++) table = table.put(i, -i);
        for (int i = 0; i < 10_000; i++) assertThat(table.getOrElse(i, 1)).isEqualTo(-i);
        assertThat(table.getOrElse(10_000, 1)).isEqualTo(1);
        assertThat(table.values().count()).isEqualTo(10_000);
    }

    private static void is(Table<Crowded, Integer> table, Map<Crowded, Integer> expected) {
        for (int i = 0; i <= 40; i++)
            assertThat(table.getOrElse(new Crowded(i), null)).isEqualTo(expected.get(new Crowded(i)));
        assertThat(table.values().collect(toSet())).containsExactlyInAnyOrderElementsOf(expected.values());
    }
}
