package dev.chatelaine.project.project;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.project.project.RevocationCommand.RevokeEntry;
import dev.chatelaine.project.project.RevocationEvent.*;
import java.util.ArrayList;
import java.util.List;

/** An access review orders that an entry ends. The rules of the team hold for it, too; either way it is told what came of it. */
final class Revocations {

    private Revocations() {}

    static List<ProjectEvent> decide(RevocationCommand command, Project.State state) {
        return switch (command) {
            case RevokeEntry c -> revoke(c, state.team().entry(c.entryId()), state);
        };
    }

    private static List<ProjectEvent> revoke(RevokeEntry c, Entry entry, Project.State state) {
        if (entry.answered(c.revocationId())) return List.of(); // the same order, delivered twice
        try {
            var events = new ArrayList<>(Memberships.end(entry, state, c.at()));
            events.add(new RevocationCarriedOut(c.projectId(), c.entryId(), c.reviewId(), c.revocationId()));
            return List.copyOf(events);
        } catch (Rejected refused) { // here a refusal is a fact, which the review wants to know
            String problem = WireText.kebab(refused.problem().name());
            return List.of(new RevocationRefused(c.projectId(), c.entryId(), c.reviewId(), c.revocationId(), problem));
        }
    }

    static Team evolve(Team team, RevocationEvent event) {
        return team.change(event.entryId(), entry -> entry.answering(event.revocationId()));
    }
}
