package dev.chatelaine.access.announcement;

import dev.chatelaine.access.announcement.AnnouncementCommand.Announce;
import dev.chatelaine.access.announcement.AnnouncementEvent.EffectiveAccessChanged;
import dev.chatelaine.chassis.domain.Decider;
import java.util.List;

/** Says nothing twice. */
final class Announcement implements Decider<AnnouncementCommand, AnnouncementEvent, Announcement.State> {

    /** What was announced last. */
    record State(Announced last) {}

    @Override
    public State initial() {
        return new State(Announced.NOTHING);
    }

    @Override
    public List<AnnouncementEvent> decide(AnnouncementCommand command, State state) {
        return switch (command) {
            case Announce c when c.standing().equals(state.last()) -> List.of();
            case Announce c -> List.of(changed(c, c.standing()));
        };
    }

    @Override
    public State evolve(State state, AnnouncementEvent event) {
        return switch (event) {
            case EffectiveAccessChanged e ->
                new State(new Announced(e.roles(), e.upload(), e.download(), e.capabilities(), e.roleTemplates()));
        };
    }

    private static EffectiveAccessChanged changed(Announce c, Announced now) {
        return new EffectiveAccessChanged(
                c.userId(),
                c.place(),
                c.organizationId(),
                now.roles(),
                now.upload(),
                now.download(),
                now.capabilities(),
                now.roleTemplates(),
                c.because());
    }
}
