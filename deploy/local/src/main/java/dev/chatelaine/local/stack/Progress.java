package dev.chatelaine.local.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A line per part with its state and seconds: in place on a terminal, else one plain line per change. */
public final class Progress implements AutoCloseable {

    private record State(String words, Instant since, Duration took) {}

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Thread painter;
    private boolean painted;

    public Progress(PrintStream out, boolean terminal, List<Part> parts) {
        this.out = out;
        this.terminal = terminal;
        parts.forEach(part -> states.put(part.name(), new State("waits", Instant.now(), null)));
        this.painter = Thread.ofVirtual().unstarted(this::paintAgainAndAgain);
        if (terminal) {
            painter.start();
        }
    }

    /** The part is doing this from now on. */
    synchronized void doing(Part part, String words) {
        State before = states.get(part.name());
        Instant since = before.words().equals("waits") ? Instant.now() : before.since();
        states.put(part.name(), new State(words, since, null));
        show(part);
    }

    /** The part has come to rest in this state. */
    synchronized void done(Part part, String words) {
        Instant since = states.get(part.name()).since();
        states.put(part.name(), new State(words, since, Duration.between(since, Instant.now())));
        show(part);
    }

    private void show(Part part) {
        if (terminal) {
            paint();
        } else {
            out.println(line(part.name()));
        }
    }

    private String line(String name) {
        State state = states.get(name);
        Duration time = state.took() != null ? state.took() : Duration.between(state.since(), Instant.now());
        String seconds = state.words().equals("waits") ? "" : "%6.1f s".formatted(time.toMillis() / 1000.0);
        return String.format(Locale.ROOT, "  %-10s %-34s %s", name, state.words(), seconds)
                .stripTrailing();
    }

    private synchronized void paint() {
        StringBuilder picture = new StringBuilder(painted ? "\033[" + states.size() + "A" : "");
        states.keySet()
                .forEach(name -> picture.append("\r\033[2K").append(line(name)).append('\n'));
        out.print(picture);
        out.flush();
        painted = true;
    }

    private void paintAgainAndAgain() {
        try {
            while (true) {
                Thread.sleep(500);
                paint();
            }
        } catch (InterruptedException e) {
            // close() asks for the end.
        }
    }

    @Override
    public void close() {
        painter.interrupt();
        if (terminal) {
            paint();
        }
    }
}
