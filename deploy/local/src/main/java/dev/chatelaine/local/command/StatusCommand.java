package dev.chatelaine.local.command;

import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Stack;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "status", description = "Says what runs, on which ports. Ends with 0 only if everything is ready.")
final class StatusCommand implements Callable<Integer> {

    @ParentCommand
    private Chatelaine chatelaine;

    @Override
    public Integer call() {
        Stack stack = chatelaine.stack();
        boolean allReady = true;
        System.out.printf("  %-10s %-12s %-8s %-9s %s%n", "part", "state", "pid", "memory", "ports");
        for (Part part : stack.parts()) {
            Optional<ProcessHandle> process = stack.processOf(part);
            boolean ready = process.isPresent() && part.isReady();
            allReady &= ready;
            System.out.printf(
                    "  %-10s %-12s %-8s %-9s %s%n",
                    part,
                    ready ? "ready" : process.isPresent() ? "not ready" : "stopped",
                    process.map(found -> String.valueOf(found.pid())).orElse("-"),
                    process.flatMap(Memory::of).orElse("-"),
                    part.ports().toString().replaceAll("[\\[\\]]", ""));
        }
        return allReady ? 0 : 1;
    }
}
