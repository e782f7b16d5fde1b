package dev.chatelaine.local.part;

import dev.chatelaine.local.stack.Installation;
import dev.chatelaine.local.stack.Launch;
import dev.chatelaine.local.stack.Part;
import dev.chatelaine.local.stack.Probe;
import dev.chatelaine.software.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One Kafka node that is broker and controller. */
final class Kafka extends Part {

    Kafka(Installation installation) {
        super(installation, "kafka");
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().kafka(), installation.ports().kafkaController());
    }

    @Override
    public void install(Consumer<String> saying) throws IOException, InterruptedException {
        Files.createDirectories(data());
        Files.writeString(properties(), configuration());
        if (!Files.exists(data().resolve("log/meta.properties"))) {
            saying.accept("formats the storage (once)");
            Command.run(
                    jvm().main(
                                    Jvm.libraries(installation.home()),
                                    "kafka.tools.StorageTool",
                                    "format",
                                    "--cluster-id",
                                    "chatelaine-local-00001",
                                    "--config",
                                    properties().toString()),
                    Map.of());
        }
    }

    @Override
    public Launch launch() {
        return new Launch(
                jvm().main(
                                Jvm.libraries(installation.home()),
                                "kafka.Kafka",
                                properties().toString()),
                Map.of());
    }

    @Override
    public boolean isReady() {
        return Probe.listens(installation.ports().kafka());
    }

    private static Jvm jvm() {
        return Jvm.withHeap(200).options("-Xms64m");
    }

    private Path data() {
        return installation.home().data("kafka");
    }

    private Path properties() {
        return data().resolve("server.properties");
    }

    private String configuration() {
        return """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                controller.quorum.voters=1@127.0.0.1:%2$d
                log.dirs=%3$s
                num.partitions=4
                group.initial.rebalance.delay.ms=0
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                log.segment.bytes=67108864
                log.cleaner.dedupe.buffer.size=8388608
                """.formatted(
                        installation.ports().kafka(), installation.ports().kafkaController(), data().resolve("log"));
    }
}
