package dev.chatelaine.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients that do the same over and over for a while, each on a thread of its own. */
final class Load {

    /** What one client does again and again. */
    interface Client extends AutoCloseable {

        void act() throws IOException, SQLException;

        @Override
        default void close() throws IOException, SQLException {}
    }

    /** Makes the client of this number. */
    interface Clients {
        Client client(int number) throws IOException, SQLException;
    }

    private Load() {}

    static Rate of(int number, Duration time, Clients clients) throws Exception {
        try (var threads = Executors.newFixedThreadPool(number)) {
            var running = new ArrayList<Future<long[]>>();
            long end = System.nanoTime() + time.toNanos();
            for (int i = 0; i < number; i++) {
                int client = i;
                Callable<long[]> drive = () -> drive(clients.client(client), end);
                running.add(threads.submit(drive));
            }
            var all = LongStream.builder();
            for (var one : running) LongStream.of(one.get()).forEach(all);
            return new Rate(time, all.build().toArray());
        }
    }

    private static long[] drive(Client client, long end) throws IOException, SQLException {
        var taken = LongStream.builder();
        try (client) {
            for (long before = System.nanoTime(); before < end; ) {
                client.act();
                long after = System.nanoTime();
                taken.add(after - before);
                before = after;
            }
        }
        return taken.build().toArray();
    }
}
