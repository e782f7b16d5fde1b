package dev.chatelaine.local.command;

import dev.chatelaine.local.part.Parts;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Stack;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "rebuild",
        description = "Builds one service from its sources and restarts it, while the others run on.")
final class RebuildCommand implements Callable<Integer> {

    @ParentCommand
    private Chatelaine chatelaine;

    @Parameters(paramLabel = "SERVICE", description = "identity, project, access or broker.")
    private String name;

    @Override
    public Integer call() throws Exception {
        Stack stack = chatelaine.stack();
        Part part = Names.part(stack, name);
        String module = Parts.moduleOf(part)
                .orElseThrow(() -> new IllegalArgumentException(part + " is not a service of ours."));
        System.out.println("Builds " + module + " and what it is made of.");
        if (build(module) != 0) {
            System.out.println("The build failed, so the running " + part + " was left alone.");
            return 1;
        }
        stack.stop(List.of(part));
        return stack.start(List.of(part)) ? 0 : 1;
    }

    private int build(String module) throws Exception {
        Path repository = chatelaine.installation().home().repository();
        return new ProcessBuilder(
                        "./mvnw", "-q", "-B", "-DskipTests", "-Dspotless.check.skip", "-pl", module, "-am", "package")
                .directory(repository.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
