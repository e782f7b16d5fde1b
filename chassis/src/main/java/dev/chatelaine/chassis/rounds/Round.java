package dev.chatelaine.chassis.rounds;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** One kind of work that {@link Rounds} has done, never twice at a time. */
public final class Round {

    /** What is done in each round. */
    @FunctionalInterface
    public interface Work {
        /** Does what there is to do, once. */
        void go() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(Round.class);

    private final String name;
    private final Work work;
    private final ScheduledThreadPoolExecutor timer;
    private final AtomicBoolean rung = new AtomicBoolean();
    private String failure;

    Round(String name, Work work) {
        this.name = name;
        this.work = work;
        // What rings while the service stops is not wanted any more.
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(name).factory(), new DiscardPolicy());
    }

    void begin(Duration first, Duration pause) {
        timer.scheduleWithFixedDelay(this::round, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** However often it rings before the round begins, one is enough. */
    void ring() {
        if (rung.compareAndSet(false, true)) timer.execute(this::round);
    }

    void stop() {
        timer.shutdownNow();
    }

    private void round() {
        rung.set(false);
        var request = Arc.container().requestContext();
        request.activate();
        try {
            work.go();
            wentWell();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | Error e) { // whatever leaves this method would end the rounds silently
            failed(e);
        } finally {
            request.terminate();
        }
    }

    /** A lasting failure is said once, however often the work is tried. Messages may name people: they are not kept. */
    private void failed(Throwable e) {
        if (timer.isShutdown()) return;
        var sort = sort(e);
        if (!sort.equals(failure)) LOG.warnf("%s: will be tried again, since it failed with %s", name, sort);
        LOG.debugf(e, "%s failed", name);
        failure = sort;
    }

    private static String sort(Throwable e) {
        return e.getCause() == null
                ? e.getClass().getName()
                : e.getClass().getSimpleName() + " of " + sort(e.getCause());
    }

    private void wentWell() {
        if (failure != null) LOG.infof("%s: goes well again", name);
        failure = null;
    }
}
