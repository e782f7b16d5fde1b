package dev.chatelaine.local.command;

import dev.chatelaine.local.part.Parts;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Stack;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "replay",
        description = "Restarts one service and builds its read models anew, from the first event to the last.")
final class ReplayCommand implements Callable<Integer> {

    @ParentCommand
    private Chatelaine chatelaine;

    @Parameters(paramLabel = "SERVICE", description = "identity, project, access or broker.")
    private String name;

    @Override
    public Integer call() throws Exception {
        Stack stack = chatelaine.stack();
        Part part = Names.part(stack, name);
        if (!Parts.replayAtNextStart(part)) throw new IllegalArgumentException(part + " is not a service of ours.");
        stack.stop(List.of(part));
        return stack.start(List.of(part)) ? 0 : 1;
    }
}
