package dev.chatelaine.access.fact;

import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.graph.Origin;
import dev.chatelaine.chassis.projection.PublishedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an event means: which facts it changes. What is kept in memory and in the database both come from here. */
public final class Facts {

    /** The topics whose events say anything about access. */
    public static final Set<String> TOPICS = Set.of("chatelaine.identity", "chatelaine.project");

    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    static {
        MEANINGS.putAll(OrganizationFacts.MEANINGS);
        MEANINGS.putAll(TeamFacts.MEANINGS);
        MEANINGS.putAll(ProjectFacts.MEANINGS);
        MEANINGS.putAll(EntryFacts.MEANINGS);
        MEANINGS.putAll(ModuleFacts.MEANINGS);
        MEANINGS.putAll(SpaceFacts.MEANINGS);
        MEANINGS.putAll(ResourceFacts.MEANINGS);
        MEANINGS.putAll(TemplateFacts.MEANINGS);
    }

    private Facts() {}

    /**
     * What the event changes; nothing if it is of a type that says nothing about access.
     *
     * @throws IllegalStateException if it is about something that never began: an event was missed
     */
    public static List<Change> changedBy(PublishedEvent event, Known known) {
        return MEANINGS.getOrDefault(event.type(), Meaning.NONE).changes(event, known);
    }

    static Origin origin(PublishedEvent event) {
        return new Origin(event.id(), event.type(), event.time(), event.actor());
    }

    /** One type of event. */
    @FunctionalInterface
    interface Meaning {

        /** Says nothing about access. */
        Meaning NONE = (_, _) -> List.of();

        List<Change> changes(PublishedEvent event, Known known);
    }
}
