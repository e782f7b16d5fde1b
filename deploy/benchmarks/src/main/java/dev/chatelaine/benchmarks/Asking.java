package dev.chatelaine.benchmarks;

import java.io.IOException;
import java.util.function.Supplier;

/** A client that asks a service over one connection, and must get the same status each time. */
final class Asking implements Load.Client {

    private final Wire wire;
    private final Supplier<byte[]> question;
    private final int status;

    Asking(RunningService service, Supplier<byte[]> question, int status) throws IOException {
        this.wire = new Wire(service.port());
        this.question = question;
        this.status = status;
    }

    @Override
    public void act() throws IOException {
        wire.ask(question.get()).expect(status);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
