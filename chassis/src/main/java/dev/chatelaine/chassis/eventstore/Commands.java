package dev.chatelaine.chassis.eventstore;

import dev.chatelaine.chassis.domain.Command;
import dev.chatelaine.chassis.domain.Rejected;
import jakarta.enterprise.event.Event;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends a command and waits until its events are stored. */
@Singleton
public class Commands {

    private static final int ATTEMPTS = 30;
    private static final int PAUSE_MILLIS = 20;

    private final Provider<Configuration> axon;
    private final List<StreamType> streams;
    private final Event<Recorded> recordings;

    /** @param axon found when the first command is sent: reactions, which it starts, send commands themselves */
    Commands(Provider<Configuration> axon, Streams streams, Event<Recorded> recordings) {
        this.axon = axon;
        this.streams = streams.all();
        this.recordings = recordings;
    }

    /**
     * Decides the command and stores its events. If another replica was faster it is decided again on the new state.
     *
     * @throws Rejected if a rule forbids it
     * @throws ConcurrentChange if the stream changed under each of many attempts
     */
    public Recorded send(Command command) {
        var recorded = new Recorded(command.streamId(), decide(command));
        recordings.fire(recorded);
        return recorded;
    }

    private long decide(Command command) {
        var message = message(command);
        for (int attempt = 1; ; attempt++) {
            try {
                return dispatch(message);
            } catch (Unproven doubt) {
                message = message.andMetaData(Map.of(RememberedStreams.FORBIDDEN, true));
            } catch (RuntimeException failure) {
                if (!isConflict(failure)) throw failure;
                if (attempt == ATTEMPTS) throw new ConcurrentChange(command.streamId(), failure);
                pause();
            }
        }
    }

    private String nameFor(Command command) {
        return streams.stream()
                .filter(stream -> stream.commands().isInstance(command))
                .findFirst()
                .map(StreamType::name)
                .orElseThrow(() -> new IllegalStateException("no stream takes " + command.getClass()));
    }

    private CommandMessage<Command> message(Command command) {
        var metaData = MetaData.from(Map.of("actor", command.actorId())).mergedWith(Correlation.metaData());
        return new GenericCommandMessage<>(new GenericCommandMessage<>(command, metaData), nameFor(command));
    }

    private long dispatch(CommandMessage<Command> message) {
        var answer = new FutureCallback<Command, Long>();
        axon.get().commandBus().dispatch(message, answer);
        var result = answer.getResult();
        if (!result.isExceptional()) return result.getPayload();
        throw result.exceptionResult() instanceof RuntimeException failure
                ? failure
                : new IllegalStateException(result.exceptionResult());
    }

    private static boolean isConflict(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException) return true;
        }
        return PostgresConflicts.isDuplicateKey(failure);
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to decide again", e);
        }
    }
}
