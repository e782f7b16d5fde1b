package dev.chatelaine.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** All parts together. Only one launcher at a time may change a stack. */
public final class Stack {

    private final Installation installation;
    private final List<Part> parts;
    private final Processes processes;
    private final PrintStream out;
    private final boolean terminal;

    /** The parts are listed after those that they need. */
    public Stack(Installation installation, List<Part> parts, PrintStream out, boolean terminal) {
        this.installation = installation;
        this.parts = parts;
        this.processes = new Processes(installation.home());
        this.out = out;
        this.terminal = terminal;
    }

    public List<Part> parts() {
        return parts;
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    public Optional<ProcessHandle> processOf(Part part) {
        return processes.of(part);
    }

    /** Starts what is missing; true when every part is ready. Nothing starts while a stranger holds a port. */
    public boolean start(List<Part> wanted) throws IOException {
        return StackLock.holding(installation.home().lock(), () -> !strangersHoldPorts(wanted) && startAll(wanted));
    }

    private boolean startAll(List<Part> wanted) {
        new PortOffset(installation.home()).keep(installation.ports());
        List<PartFailed> failures;
        try (Progress progress = new Progress(out, terminal, wanted)) {
            failures = new Start(processes, progress).all(wanted);
        }
        failures.forEach(new FailureReport(installation.home(), out)::print);
        return failures.isEmpty();
    }

    public void stop(List<Part> unwanted) throws IOException {
        StackLock.holding(installation.home().lock(), () -> {
            try (Progress progress = new Progress(out, terminal, unwanted)) {
                new Stop(processes, progress).all(unwanted);
            }
            return null;
        });
    }

    private boolean strangersHoldPorts(List<Part> wanted) {
        boolean taken = false;
        for (Part part : wanted) {
            if (processes.of(part).isPresent()) {
                continue;
            }
            for (int port : part.ports()) {
                Optional<String> owner = PortOwner.of(port);
                owner.ifPresent(who -> out.printf("Port %d, which %s needs, is taken by %s.%n", port, part, who));
                taken |= owner.isPresent();
            }
        }
        if (taken) {
            out.println("Nothing was started. End these processes, or choose other ports for the whole stack:"
                    + " CHATELAINE_PORT_OFFSET=10000 ./chatelaine up");
        }
        return taken;
    }
}
