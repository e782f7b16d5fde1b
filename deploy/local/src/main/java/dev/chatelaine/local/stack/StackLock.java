package dev.chatelaine.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time change a stack. The operating system frees it when the launcher dies. */
final class StackLock {

    /** What to do while no other launcher interferes. */
    interface Work<R> {
        R run() throws IOException;
    }

    private StackLock() {}

    static <R> R holding(Path file, Work<R> work) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new IOException("Another ./chatelaine is starting or stopping this stack. Wait for it to end.");
            }
            return work.run();
        }
    }
}
