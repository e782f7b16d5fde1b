package dev.chatelaine.access.decision;

import java.util.ArrayList;
import java.util.List;

/** The ways that were found; looking ends when there are enough. */
final class Ways {

    private final int enough;
    private final List<Way> found = new ArrayList<>(1);

    Ways(int enough) {
        this.enough = enough;
    }

    void add(Way way) {
        if (!isEnough()) found.add(way);
    }

    boolean isEnough() {
        return found.size() >= enough;
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<Way> found() {
        return found;
    }
}
