package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.eventstore.JsonUpcaster;
import dev.chatelaine.chassis.eventstore.StreamType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class ShelfFeature {

    @Produces
    @Singleton
    StreamType shelf() {
        return StreamType.of("shelf", ShelfAggregate.class, ShelfCommand.class, ShelfEvent.class)
                .upcasting(new JsonUpcaster(
                        "dev.chatelaine.shelf.BookPut.v1",
                        "dev.chatelaine.shelf.BookPut.v2",
                        json -> json.set("title", json.remove("name"))));
    }
}
