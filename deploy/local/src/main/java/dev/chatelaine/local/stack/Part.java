package dev.chatelaine.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** One process of the stack. */
public abstract class Part {

    protected final Installation installation;
    private final String name;
    private final List<Part> needs;

    protected Part(Installation installation, String name, Part... needs) {
        this.installation = installation;
        this.name = name;
        this.needs = List.of(needs);
    }

    public final String name() {
        return name;
    }

    /** The parts that must be ready before this one starts. */
    public final List<Part> needs() {
        return needs;
    }

    /** The ports on which this part, and nobody else, listens. */
    public abstract List<Integer> ports();

    /** Puts on disk what the first start needs; does nothing when it is there. Says what takes long. */
    public void install(Consumer<String> saying) throws IOException, InterruptedException {}

    public abstract Launch launch() throws IOException;

    /** Whether this part answers. Asked again and again, so it must be quick. */
    public abstract boolean isReady();

    /** Completes the first start once the part answers. Runs at every {@code up}, so it must be repeatable. */
    public void completeInstallation() throws Exception {}

    /** How long a start may take on a slow machine before it counts as failed. */
    public Duration patience() {
        return Duration.ofSeconds(120);
    }

    /** The signal that asks this process to end in good order. */
    public String stopSignal() {
        return "TERM";
    }

    /** What is done once after an orderly stop, so that the next start is quicker. Says what takes long. */
    public void prepareNextStart(Consumer<String> saying) throws IOException, InterruptedException {}

    @Override
    public final String toString() {
        return name;
    }
}
