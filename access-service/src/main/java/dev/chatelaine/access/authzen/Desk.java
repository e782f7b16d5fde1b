package dev.chatelaine.access.authzen;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.alias.Aliases;
import dev.chatelaine.access.effective.Knowledge;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.naming.Names;
import dev.chatelaine.access.naming.Roster;
import dev.chatelaine.access.person.Addresses;
import dev.chatelaine.chassis.security.Caller;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Where whoever asks is received: only with knowledge that is fresh, and only about those they may ask about. */
@Singleton
class Desk {

    private final Knowledge knowledge;
    private final Graphs graphs;
    private final Aliases aliases;
    private final Addresses addresses;
    private final Caller caller;
    private final Clock clock;

    Desk(Knowledge knowledge, Graphs graphs, Aliases aliases, Addresses addresses, Caller caller, Clock clock) {
        this.knowledge = knowledge;
        this.graphs = graphs;
        this.aliases = aliases;
        this.addresses = addresses;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param named the organization that the caller says they mean; null if they say nothing */
    Consultation consult(OrganizationId named) {
        knowledge.asOf();
        var graph = graphs.now();
        var audience = audience(graph, named);
        var organization = audience.organization();
        var known = aliases.all();
        return new Consultation(
                graph,
                clock.instant(),
                audience,
                new Names(graph, organization, known, addresses.all()),
                new Roster(graph, organization, known));
    }

    private Audience audience(Graph graph, OrganizationId named) {
        if (caller.isService()) return Audience.ofService(named);
        var asker = new UserId(caller.userId());
        return caller.isMachine()
                ? Audience.ofMachine(graph, asker, named)
                : Audience.ofPerson(graph, asker, named, clock.instant());
    }
}
