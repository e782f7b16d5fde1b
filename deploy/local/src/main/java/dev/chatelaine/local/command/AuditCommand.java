package dev.chatelaine.local.command;

import dev.chatelaine.local.part.Parts;
import dev.chatelaine.local.stack.Launch;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "audit", description = "Proves what the activity log says.", synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {

    private static final String VERIFICATION = "dev.chatelaine.access.verification.VerifyLog";

    @ParentCommand
    private Chatelaine chatelaine;

    @Command(
            name = "verify",
            description =
                    "Looks for entries that somebody has changed, removed or added. Ends with 0 if there are none.")
    int verify(
            @Option(
                            names = "--against-topic",
                            description = "Compares with Kafka, too: finds what a chain alone cannot tell.")
                    boolean againstTopic)
            throws Exception {
        String[] arguments = againstTopic ? new String[] {"--against-topic"} : new String[0];
        Launch launch = Parts.once(Names.part(chatelaine.stack(), "access"), VERIFICATION, List.of(arguments));
        ProcessBuilder verification = new ProcessBuilder(launch.command()).inheritIO();
        verification.environment().putAll(launch.environment());
        return verification.start().waitFor();
    }
}
