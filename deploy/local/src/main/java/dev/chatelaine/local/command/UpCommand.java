package dev.chatelaine.local.command;

import dev.chatelaine.local.api.FirstPeople;
import dev.chatelaine.local.stack.Stack;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "up", description = "Starts what does not run yet, and waits until everything is ready.")
final class UpCommand implements Callable<Integer> {

    @ParentCommand
    private Chatelaine chatelaine;

    @Override
    public Integer call() throws Exception {
        Instant begin = Instant.now();
        Stack stack = chatelaine.stack();
        if (!stack.start(stack.parts())) {
            return 1;
        }
        new FirstPeople(chatelaine.installation()).settle();
        Duration took = Duration.between(begin, Instant.now());
        System.out.printf(
                """

                Chatelaine is ready, after %d seconds.

                  Open   %2$s                 the welcome page
                         %2$s/inbox           every mail that it sends
                  Type   ./chatelaine demo                    the story, told through the public API
                         ./chatelaine status                  what runs, and where
                         ./chatelaine down                    stops it; the data stays

                  People: ada, bob, carol, dave and eve, each NAME@example.org with the password Chatelaine-1!
                """, took.toSeconds(), chatelaine.installation().ports().publicUrl());
        return 0;
    }
}
