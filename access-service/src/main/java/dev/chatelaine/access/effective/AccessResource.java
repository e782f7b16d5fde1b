package dev.chatelaine.access.effective;

import static dev.chatelaine.access.effective.AccessProblem.PROJECT_UNKNOWN;
import static dev.chatelaine.access.effective.AccessProblem.USER_UNKNOWN;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.EffectiveAccess;
import dev.chatelaine.access.effective.AccessSummary.Member;
import dev.chatelaine.access.effective.AccessSummary.Membership;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.json.WireText;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Collections;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who may do what. */
@Path("/v1/access")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
public class AccessResource {

    private final Knowledge knowledge;
    private final Asker asker;
    private final Graphs graphs;
    private final AccessLists lists;
    private final Clock clock;

    AccessResource(Knowledge knowledge, Asker asker, Graphs graphs, AccessLists lists, Clock clock) {
        this.knowledge = knowledge;
        this.asker = asker;
        this.graphs = graphs;
        this.lists = lists;
        this.clock = clock;
    }

    /** What a person may do in a project, and the grants that this comes from. */
    @GET
    @Path("/effective")
    @Operation(summary = "What a person may do in a project, and the grants that this comes from")
    public AccessAnswer effective(@QueryParam("project") @NotNull ProjectId project, @QueryParam("user") UserId user) {
        var asOf = knowledge.asOf();
        var subject = user == null ? asker.userId() : user;
        var found = visible(project, candidate -> asker.mayAskAbout(subject, candidate));
        var answer = EffectiveAccess.of(graphs.now(), project, subject, clock.instant());
        boolean showPlace = !asker.is(subject) || !answer.capabilities().isEmpty();
        return AccessAnswer.of(subject, found, answer, asOf, showPlace);
    }

    /** Everyone who may do anything in a project. */
    @GET
    @Path("/members")
    @Operation(summary = "Everyone who may do anything in a project")
    public Page<Member> members(
            @QueryParam("project") @NotNull ProjectId project,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        knowledge.asOf();
        var after = after(cursor);
        return lists.members(visible(project, asker::maySeeMembersOf).projectId(), after, limit);
    }

    /** Everything that a person may use; administrators of an organization see its projects alone. */
    @GET
    @Path("/of")
    @Operation(summary = "Everything that a person may use")
    public Page<Membership> of(
            @QueryParam("user") UserId user,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        knowledge.asOf();
        var subject = user == null ? asker.userId() : user;
        var after = after(cursor);
        if (asker.is(subject) || asker.isService()) return lists.memberships(subject, _ -> true, after, limit);
        var administered = asker.administered();
        var page = lists.memberships(subject, administered::contains, after, limit);
        boolean stranger = Collections.disjoint(administered, graphs.now().organizationsOf(subject));
        if (stranger && page.items().isEmpty()) throw new Rejected(USER_UNKNOWN);
        return page;
    }

    private Fact.Project visible(ProjectId id, Predicate<Fact.Project> maySee) {
        return graphs.now().project(id).filter(maySee).orElseThrow(() -> new Rejected(PROJECT_UNKNOWN));
    }

    private static String after(String cursor) {
        var key = Cursor.decode(cursor);
        if (!key.isEmpty() && WireText.uuid(key).isEmpty())
            throw Refusal.ofField("cursor", "not a cursor of this list");
        return key;
    }
}
