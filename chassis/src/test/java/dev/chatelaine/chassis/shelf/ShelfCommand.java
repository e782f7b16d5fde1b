package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.domain.Command;

sealed interface ShelfCommand extends Command {

    ShelfId shelfId();

    @Override
    default String streamId() {
        return shelfId().toString();
    }

    record PutBook(ShelfId shelfId, String title, String actorId) implements ShelfCommand {}

    record TakeBook(ShelfId shelfId, String title, String actorId) implements ShelfCommand {}
}
