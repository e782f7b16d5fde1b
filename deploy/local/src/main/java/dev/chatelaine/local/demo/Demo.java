package dev.chatelaine.local.demo;

import dev.chatelaine.local.api.Surprise;
import dev.chatelaine.local.stack.Ports;
import java.io.PrintStream;
import java.net.URI;

/** The whole story. It ends at the first surprise. */
public final class Demo {

    private final Cast cast;
    private final Teller teller;

    public Demo(Ports ports, PrintStream out) {
        this.cast = Cast.gather(ports.publicUrl(), URI.create("http://localhost:" + ports.storage()));
        this.teller = new Teller(out);
    }

    /** True if everything went as told. */
    public boolean play() {
        try {
            String project = new Foundation(cast, teller).play();
            String entry = new Invitation(cast, teller, project).play();
            new Use(cast, teller, project).play();
            new Strangers(cast, teller, project).play();
            new Removal(cast, teller, project, entry).play();
            new History(cast, teller, project).play();
            teller.chapter("That was the story. Each step was a public call; play it again whenever you like.");
            return true;
        } catch (Surprise surprise) {
            teller.chapter("A surprise: " + surprise.getMessage());
            return false;
        }
    }
}
