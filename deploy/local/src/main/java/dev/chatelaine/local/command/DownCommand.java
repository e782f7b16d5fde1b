package dev.chatelaine.local.command;

import dev.chatelaine.local.stack.Stack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "down", description = "Stops everything; the data stays.")
final class DownCommand implements Callable<Integer> {

    @ParentCommand
    private Chatelaine chatelaine;

    @Override
    public Integer call() throws Exception {
        Stack stack = chatelaine.stack();
        stack.stop(stack.parts());
        return 0;
    }
}
