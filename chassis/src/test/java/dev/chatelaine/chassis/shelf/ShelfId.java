package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.domain.Id;
import java.util.UUID;

record ShelfId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
