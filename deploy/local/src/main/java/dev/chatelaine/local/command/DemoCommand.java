package dev.chatelaine.local.command;

import dev.chatelaine.local.demo.Demo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "demo", description = "Plays the story through the public API, and ends with 0 if all went as told.")
final class DemoCommand implements Callable<Integer> {

    @ParentCommand
    private Chatelaine chatelaine;

    @Override
    public Integer call() throws Exception {
        return new Demo(chatelaine.installation().ports(), System.out).play() ? 0 : 1;
    }
}
