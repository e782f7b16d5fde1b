package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Launch;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Probe;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The one origin, in front of everything that people and programs may reach. */
final class GatewayPart extends Part {

    GatewayPart(Installation installation) {
        super(installation, "gateway");
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().gateway());
    }

    @Override
    public Launch launch() throws IOException {
        return new Launch(
                Jvm.withHeap(64)
                        .main(
                                OwnJar.classPath(installation.home()),
                                "dev.chatelaine.local.gateway.Gateway",
                                String.valueOf(installation.ports().offset())),
                Map.of());
    }

    @Override
    public boolean isReady() {
        return Probe.answers(installation.ports().gateway(), "/");
    }
}
