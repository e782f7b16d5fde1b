package dev.chatelaine.local.demo;

import dev.chatelaine.local.api.Surprise;
import java.io.PrintStream;

/** Tells the story: a numbered sentence per step, and what was seen. */
final class Teller {

    private final PrintStream out;
    private int step;

    Teller(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    void tell(String sentence, Object... details) {
        out.printf("%3d. %s%n", ++step, sentence.formatted(details));
    }

    void seen(String detail, Object... details) {
        out.printf("       %s%n", detail.formatted(details));
    }

    /** What must hold now, said as a sentence. */
    static void expect(boolean holds, String sentence, Object... details) {
        if (!holds) {
            throw new Surprise("It should be that " + sentence.formatted(details) + ".");
        }
    }
}
