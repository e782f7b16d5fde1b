package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Launch;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Probe;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** S3 and STS on a directory, with a few sample objects. */
final class Storage extends Part {

    Storage(Installation installation) {
        super(installation, "storage");
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().storage());
    }

    @Override
    public Launch launch() throws IOException {
        BuiltJar jar = new BuiltJar(installation.home(), "deploy/local-storage", "local-storage-*-SNAPSHOT.jar");
        return new Launch(
                Jvm.withHeap(96)
                        .main(
                                jar.copy() + ":" + Jvm.libraries(installation.home()),
                                "dev.chatelaine.storage.LocalStorageServer",
                                "--port",
                                String.valueOf(installation.ports().storage()),
                                "--data",
                                installation.home().data("storage").toString(),
                                "--seed"),
                Map.of());
    }

    @Override
    public boolean isReady() {
        return Probe.listens(installation.ports().storage());
    }
}
