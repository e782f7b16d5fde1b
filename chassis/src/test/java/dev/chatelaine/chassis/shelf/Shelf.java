package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Problem;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.shelf.ShelfCommand.PutBook;
import dev.chatelaine.chassis.shelf.ShelfCommand.TakeBook;
import dev.chatelaine.chassis.shelf.ShelfEvent.BookPlaced;
import dev.chatelaine.chassis.shelf.ShelfEvent.BookTaken;
import java.util.ArrayList;
import java.util.List;

/** A shelf holds so many books and no more. */
final class Shelf implements Decider<ShelfCommand, ShelfEvent, Shelf.State> {

    static final int PLACES = 60; // more than the events between two snapshots

    enum Trouble implements Problem {
        SHELF_FULL(Kind.CONFLICT),
        BOOK_ABSENT(Kind.UNKNOWN);

        private final Kind kind;

        Trouble(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    record State(List<String> titles) {}

    @Override
    public State initial() {
        return new State(List.of());
    }

    @Override
    public List<ShelfEvent> decide(ShelfCommand command, State state) {
        return switch (command) {
            case PutBook c when state.titles().contains(c.title()) -> List.of();
            case PutBook _ when state.titles().size() == PLACES -> throw new Rejected(Trouble.SHELF_FULL);
            case PutBook c -> List.of(new BookPlaced(c.shelfId(), c.title()));
            case TakeBook c when !state.titles().contains(c.title()) -> throw new Rejected(Trouble.BOOK_ABSENT);
            case TakeBook c -> List.of(new BookTaken(c.shelfId(), c.title()));
        };
    }

    @Override
    public State evolve(State state, ShelfEvent event) {
        var titles = new ArrayList<>(state.titles());
        switch (event) {
            case BookPlaced e -> titles.add(e.title());
            case BookTaken e -> titles.remove(e.title());
        }
        return new State(List.copyOf(titles));
    }
}
