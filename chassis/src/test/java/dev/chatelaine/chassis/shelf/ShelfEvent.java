package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.domain.Event;
import dev.chatelaine.chassis.domain.WireName;
import dev.chatelaine.chassis.domain.WireNamespace;

@WireNamespace("dev.chatelaine.shelf")
sealed interface ShelfEvent extends Event {

    ShelfId shelfId();

    @Override
    default String streamId() {
        return shelfId().toString();
    }

    /** Its second version: the first called the title {@code name}, and was called otherwise. */
    @WireName("BookPut.v2")
    record BookPlaced(ShelfId shelfId, String title) implements ShelfEvent {}

    record BookTaken(ShelfId shelfId, String title) implements ShelfEvent {}
}
