package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.delivery.Delivery;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is delivered in tests: to a letter box that is stuck as often as it is told to be. */
@Singleton
public class Postcards implements Delivery<Postcards.Postcard> {

    public static final String KIND = "postcard";

    public record Postcard(String text) {}

    private final List<String> box = new CopyOnWriteArrayList<>();
    private final List<Runnable> troubles = new ArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Postcard> content() {
        return Postcard.class;
    }

    @Override
    public synchronized boolean deliver(Postcard postcard) {
        if (!troubles.isEmpty()) {
            troubles.removeFirst().run();
            return false;
        }
        box.add(postcard.text());
        return true;
    }

    /** The next deliveries fail so; a trouble that throws nothing only asks to come again. */
    public synchronized void stick(Runnable... next) {
        troubles.addAll(List.of(next));
    }

    public List<String> box() {
        return box;
    }
}
