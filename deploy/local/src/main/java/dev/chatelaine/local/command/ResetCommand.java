package dev.chatelaine.local.command;

import dev.chatelaine.local.stack.Stack;
import dev.chatelaine.software.Directories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "reset", description = "Stops everything and deletes all data, logs and secrets of this stack.")
final class ResetCommand implements Callable<Integer> {

    @ParentCommand
    private Chatelaine chatelaine;

    @Option(
            names = {"-y", "--yes"},
            description = "Does not ask.")
    private boolean yes;

    @Override
    public Integer call() throws Exception {
        Path root = chatelaine.installation().home().root();
        if (!yes && !confirmed(root)) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        Stack stack = chatelaine.stack();
        stack.stop(stack.parts());
        for (String directory : new String[] {"data", "logs", "run"}) {
            Directories.delete(root.resolve(directory));
        }
        for (String file : new String[] {"secrets.properties", "port-offset"}) {
            Files.deleteIfExists(root.resolve(file));
        }
        System.out.println("All data is gone. ./chatelaine up starts afresh.");
        return 0;
    }

    private static boolean confirmed(Path root) {
        if (System.console() == null) {
            System.out.println("Say ./chatelaine reset --yes where nobody can be asked.");
            return false;
        }
        String answer = System.console().readLine("Delete all data in %s? [y/N] ", root);
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
