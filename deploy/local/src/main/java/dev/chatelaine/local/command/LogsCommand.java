package dev.chatelaine.local.command;

import dev.chatelaine.local.stack.LogTail;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Stack;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "logs", description = "Shows the end of the logs.")
final class LogsCommand implements Callable<Integer> {

    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 10;

    @ParentCommand
    private Chatelaine chatelaine;

    @Parameters(arity = "0..1", paramLabel = "PART", description = "Only this part, for example project or keycloak.")
    private String name;

    @Option(
            names = {"-f", "--follow"},
            description = "Goes on with what is added, until Ctrl-C.")
    private boolean follow;

    @Override
    public Integer call() throws InterruptedException {
        Stack stack = chatelaine.stack();
        List<Part> parts = name == null ? stack.parts() : List.of(Names.part(stack, name));
        Map<Part, LogTail> tails = new LinkedHashMap<>();
        for (Part part : parts) {
            Path log = chatelaine.installation().home().log(part.name());
            tails.put(part, new LogTail(log));
            show(part, LogTail.lastLines(log, name == null ? LINES_OF_EACH : LINES_OF_ONE));
        }
        while (follow) {
            Thread.sleep(300);
            tails.forEach((part, tail) -> show(part, tail.newLines()));
        }
        return 0;
    }

    private void show(Part part, List<String> lines) {
        lines.forEach(line -> System.out.println(name == null ? "%-9s | %s".formatted(part, line) : line));
    }
}
