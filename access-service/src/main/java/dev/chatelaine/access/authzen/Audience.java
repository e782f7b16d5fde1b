package dev.chatelaine.access.authzen;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Question;
import dev.chatelaine.access.decision.Rule;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * About whom somebody may ask, and in which organization: machines that may decide, and administrators, about everybody in
 * theirs; everybody else about themself.
 *
 * @param self the only one about whom they may ask; null: about everybody
 */
record Audience(OrganizationId organization, UserId self) {

    /** What a machine must be allowed in order to ask. */
    private static final String DECISIONS = "decisions";

    /** One of our own services, which names the organization. */
    static Audience ofService(OrganizationId named) {
        if (named == null) throw Refusal.ofField("organization", "must be given");
        return new Audience(named, null);
    }

    /** A machine of an organization. */
    static Audience ofMachine(Graph graph, UserId machine, OrganizationId named) {
        return graph.serviceAccount(machine)
                .filter(account -> account.permissions().contains(DECISIONS))
                .map(Fact.ServiceAccount::organizationId)
                .filter(own -> named == null || named.equals(own))
                .map(own -> new Audience(own, null))
                .orElseThrow(() -> new Rejected(EdgeProblem.ACCESS_DENIED));
    }

    /** A person; one who belongs to several organizations says which one is meant. */
    static Audience ofPerson(Graph graph, UserId person, OrganizationId named, Instant at) {
        var own = organizationsOf(graph, person);
        if (named == null && own.size() > 1)
            throw Refusal.ofField("organization", "must be given by those who belong to several");
        var organization = own.stream()
                .filter(one -> named == null || named.equals(one))
                .findFirst()
                .orElseThrow(() -> new Rejected(EdgeProblem.ACCESS_DENIED));
        return new Audience(organization, administers(graph, person, organization, at) ? null : person);
    }

    void requireMayAskAbout(UserId user) {
        if (self != null && !self.equals(user)) throw new Rejected(EdgeProblem.ACCESS_DENIED);
    }

    void requireMayAskAboutAll() {
        if (self != null) throw new Rejected(EdgeProblem.ACCESS_DENIED);
    }

    /** Whoever asks about themself alone does not learn what there is. */
    Decision.Reason told(Decision.Reason reason) {
        return self == null ? reason : Decision.Reason.NOT_PERMITTED;
    }

    private static List<OrganizationId> organizationsOf(Graph graph, UserId person) {
        return graph.organizationsOf(person).stream()
                .filter(organization -> graph.isActive(person, organization))
                .toList();
    }

    private static boolean administers(Graph graph, UserId person, OrganizationId organization, Instant at) {
        var question = Question.of(person, "grant", "organization-admin", Scope.of(organization));
        return Rule.permits(graph, question, at);
    }
}
