package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.domain.Command;
import java.util.UUID;

/** Commands to shelves, for tests outside this package. */
public final class Shelves {

    /** How many books a shelf holds. */
    public static final int PLACES = Shelf.PLACES;

    private Shelves() {}

    /** Puts a book on a shelf. */
    public static Command put(UUID shelf, String title) {
        return new ShelfCommand.PutBook(new ShelfId(shelf), title, "a reader");
    }

    /** Takes a book from a shelf. */
    public static Command take(UUID shelf, String title) {
        return new ShelfCommand.TakeBook(new ShelfId(shelf), title, "a reader");
    }
}
