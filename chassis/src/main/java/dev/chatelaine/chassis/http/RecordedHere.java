package dev.chatelaine.chassis.http;

import dev.chatelaine.chassis.eventstore.Recorded;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.TreeMap;

/** What the commands of this request have caused. */
@RequestScoped
class RecordedHere {

    private final Map<String, Long> streams = new TreeMap<>();

    void add(Recorded recorded) {
        if (recorded.sequence() >= 0) streams.merge(recorded.streamId(), recorded.sequence(), Math::max);
    }

    Map<String, Long> streams() {
        return Map.copyOf(streams);
    }
}
