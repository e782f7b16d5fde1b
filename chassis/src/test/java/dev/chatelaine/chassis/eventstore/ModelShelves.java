package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.shelf.Shelves;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Some shelves as plainly as can be: what is on each, and what a service with one replica would answer. */
final class ModelShelves {

    /** Instead of the number of the last event. */
    static final long REFUSED = -2;

    record Asked(Command command, long answer) {}

    private static final class Shelf {
        private final UUID id = UUID.randomUUID();
        private final Set<String> titles = new HashSet<>();
        private long last = -1;
    }

    private final List<Shelf> shelves;

    ModelShelves(int number) {
        shelves = Stream.generate(Shelf::new).limit(number).toList();
    }

    /** Mostly puts, so that shelves fill up, of few enough titles that the same come again. */
    Asked anything(Random random) {
        var shelf = shelves.get(random.nextInt(shelves.size()));
        var title = "book " + random.nextInt(Shelves.PLACES + 15);
        return random.nextInt(4) == 0 ? take(shelf, title) : put(shelf, title);
    }

    private static Asked put(Shelf shelf, String title) {
        var command = Shelves.put(shelf.id, title);
        if (shelf.titles.contains(title)) return new Asked(command, shelf.last);
        if (shelf.titles.size() == Shelves.PLACES) return new Asked(command, REFUSED);
        shelf.titles.add(title);
        return new Asked(command, ++shelf.last);
    }

    private static Asked take(Shelf shelf, String title) {
        var command = Shelves.take(shelf.id, title);
        return shelf.titles.remove(title) ? new Asked(command, ++shelf.last) : new Asked(command, REFUSED);
    }
}
