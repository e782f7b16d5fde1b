package dev.chatelaine.access.explain;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.effective.Knowledge;
import dev.chatelaine.access.fact.Moments;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.ScopeType;
import dev.chatelaine.access.naming.Named;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.chassis.security.Caller;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Why somebody may do something, or why not. */
@Path("/v1/access/explain")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
public class ExplainResource {

    private final Knowledge knowledge;
    private final Moments moments;
    private final Explainer explainer;
    private final Caller caller;

    ExplainResource(Knowledge knowledge, Moments moments, Explainer explainer, Caller caller) {
        this.knowledge = knowledge;
        this.moments = moments;
        this.explainer = explainer;
        this.caller = caller;
    }

    /**
     * Why, or why not; who may know is decided now, whatever moment is asked about.
     *
     * @param resource {@code type:id}, the id an alias or ours
     * @param organization in which the resource is called so; not needed for our ids, and by those who belong to one
     * @param at then; now unless it is given
     */
    @GET
    @Operation(summary = "Why a person may do something, or why not")
    public Explanation explain(
            @QueryParam("user") UserId user,
            @QueryParam("action") @NotNull @PlainText(max = 50) String action,
            @QueryParam("resource") @NotNull @PlainText(max = 300) String resource,
            @QueryParam("organization") OrganizationId organization,
            @QueryParam("at") Instant at) {
        var asOf = knowledge.asOf();
        var moment = moments.now();
        var now = moment.at();
        var graph = moment.graph();
        var named = named(resource);
        var subject = user == null ? new UserId(caller.userId()) : user;
        var home = organization == null ? organizationOf(graph, named) : organization;
        var question = explainer
                .question(graph, home, subject, action, named)
                .filter(asked ->
                        caller.isService() || new Curiosity(graph, new UserId(caller.userId()), now).isEntitled(asked))
                .orElseThrow(() -> new Rejected(ExplainProblem.RESOURCE_UNKNOWN));
        return at == null || !at.isBefore(now)
                ? explainer.explain(graph, question, named, now, asOf)
                : then(home, subject, action, named, at);
    }

    private Explanation then(OrganizationId organization, UserId subject, String action, Named named, Instant at) {
        var graph = moments.at(at, organization).graph();
        return explainer
                .question(graph, organization, subject, action, named)
                .map(question -> explainer.explain(graph, question, named, at, at))
                .orElseThrow(() -> new Rejected(ExplainProblem.RESOURCE_UNKNOWN));
    }

    private static Named named(String resource) {
        int colon = resource.indexOf(':');
        if (colon < 1 || colon == resource.length() - 1) throw Refusal.ofField("resource", "must be type:id");
        return new Named(resource.substring(0, colon), resource.substring(colon + 1), null);
    }

    /** That of the place, if it is one of ours; else the caller's, unless an id says that an organization itself is meant. */
    private OrganizationId organizationOf(Graph graph, Named named) {
        var id = WireText.uuid(named.id());
        var own = caller.isService() ? List.<OrganizationId>of() : graph.organizationsOf(new UserId(caller.userId()));
        return id.flatMap(known -> placeOf(graph, known))
                .or(() -> own.size() == 1 ? Optional.of(own.getFirst()) : id.map(OrganizationId::new))
                .orElseThrow(() -> Refusal.ofField("organization", "must be given"));
    }

    private static Optional<OrganizationId> placeOf(Graph graph, UUID id) {
        return Arrays.stream(ScopeType.values())
                .filter(type -> type != ScopeType.ORGANIZATION)
                .map(type -> graph.organizationOf(new Scope(type, id)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
