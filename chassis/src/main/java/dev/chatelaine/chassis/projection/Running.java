package dev.chatelaine.chassis.projection;

/** A consumer and its thread. */
record Running(ProjectionConsumer consumer, Thread thread) {

    private static final long STOP_MILLIS = 5_000;

    static Running start(String name, ProjectionConsumer consumer) {
        var thread = Thread.ofPlatform().daemon().name("projection-" + name).start(consumer);
        return new Running(consumer, thread);
    }

    void stop() {
        consumer.stop();
    }

    void join() {
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
