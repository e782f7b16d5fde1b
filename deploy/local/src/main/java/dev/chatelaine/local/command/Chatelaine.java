package dev.chatelaine.local.command;

import dev.chatelaine.local.part.Parts;
import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Stack;
import picocli.CommandLine;

/** The launcher: Chatelaine with everything that it needs, on this machine. */
@CommandLine.Command(
        name = "chatelaine",
        description = "Runs the whole of Chatelaine on this machine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = "./chatelaine benchmark [NAME...] measures how fast it is on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            DemoCommand.class,
            RebuildCommand.class,
            ReplayCommand.class,
            AuditCommand.class
        })
public final class Chatelaine implements Runnable {

    private Installation installation;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec specification;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Chatelaine()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            return 1;
        });
    }

    Installation installation() {
        if (installation == null) {
            installation = Installation.fromEnvironment();
        }
        return installation;
    }

    Stack stack() {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new Stack(installation(), Parts.of(installation()), System.out, terminal);
    }

    @Override
    public void run() {
        specification.commandLine().usage(System.out);
    }
}
