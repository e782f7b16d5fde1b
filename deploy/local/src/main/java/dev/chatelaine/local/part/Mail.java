package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Launch;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Probe;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Takes every mail that the stack sends, and shows it on the inbox page instead of sending it on. */
final class Mail extends Part {

    Mail(Installation installation) {
        super(installation, "mail");
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().smtp(), installation.ports().inbox());
    }

    @Override
    public Launch launch() throws IOException {
        return new Launch(
                Jvm.withHeap(48)
                        .main(
                                OwnJar.classPath(installation.home()),
                                "dev.chatelaine.local.mail.MailServer",
                                String.valueOf(installation.ports().smtp()),
                                String.valueOf(installation.ports().inbox()),
                                installation.ports().publicUrl(),
                                installation.home().data("mail").toString()),
                Map.of());
    }

    @Override
    public boolean isReady() {
        return Probe.answers(installation.ports().inbox(), "/inbox");
    }
}
