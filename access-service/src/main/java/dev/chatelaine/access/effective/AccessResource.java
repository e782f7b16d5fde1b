package dev.chatelaine.access.effective;

import static dev.chatelaine.access.effective.AccessProblem.PROJECT_UNKNOWN;
import static dev.chatelaine.access.effective.AccessProblem.USER_UNKNOWN;
import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.EffectiveAccess;
import dev.chatelaine.access.effective.AccessSummary.Member;
import dev.chatelaine.access.effective.AccessSummary.Membership;
import dev.chatelaine.access.fact.Moments;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Principal;
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
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    private final Moments moments;
    private final AccessLists lists;

    AccessResource(Knowledge knowledge, Asker asker, Moments moments, AccessLists lists) {
        this.knowledge = knowledge;
        this.asker = asker;
        this.moments = moments;
        this.lists = lists;
    }

    /** What a person may do in a project, and the grants that this comes from. */
    @GET
    @Path("/effective")
    @Operation(summary = "What a person may do in a project, and the grants that this comes from")
    public AccessAnswer effective(
            @QueryParam("project") @NotNull ProjectId project,
            @QueryParam("user") UserId user,
            @QueryParam("at") Instant at) {
        var asOf = knowledge.asOf();
        var subject = user == null ? asker.userId() : user;
        var seen = visible(project, candidate -> asker.mayAskAbout(subject, candidate));
        var moment = moments.at(at, seen.organizationId());
        var found = moment.graph().project(project).orElseThrow(() -> new Rejected(PROJECT_UNKNOWN));
        var answer = EffectiveAccess.of(moment.graph(), project, subject, moment.at());
        boolean showPlace = !asker.is(subject) || !answer.capabilities().isEmpty();
        return AccessAnswer.of(subject, found, answer, at == null ? asOf : moment.at(), showPlace);
    }

    /** Everyone who may do anything in a project. */
    @GET
    @Path("/members")
    @Operation(summary = "Everyone who may do anything in a project")
    public Page<Member> members(
            @QueryParam("project") @NotNull ProjectId project,
            @QueryParam("at") Instant at,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        knowledge.asOf();
        var after = after(cursor);
        var seen = visible(project, asker::maySeeMembersOf);
        return lists.members(moments.at(at, seen.organizationId()), project, after, limit);
    }

    /** Everything that a person may use; administrators of an organization see its projects alone. */
    @GET
    @Path("/of")
    @Operation(summary = "Everything that a person may use")
    public Page<Membership> of(
            @QueryParam("user") UserId user,
            @QueryParam("at") Instant at,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        knowledge.asOf();
        var subject = user == null ? asker.userId() : user;
        var after = after(cursor);
        var everywhere = everThere(subject);
        if (asker.is(subject) || asker.isService())
            return lists.memberships(moments.at(at, everywhere), subject, _ -> true, after, limit);
        var administered = asker.administered();
        var page = lists.memberships(moments.at(at, administered), subject, administered::contains, after, limit);
        if (page.items().isEmpty() && Collections.disjoint(administered, everywhere)) throw new Rejected(USER_UNKNOWN);
        return page;
    }

    /** The organizations in which somebody is or was a member, or was ever given something by name. */
    private Set<OrganizationId> everThere(UserId user) {
        var graph = moments.now().graph();
        var given = graph.holdingsOf(Principal.of(user)).map(graph::organizationOf);
        return Stream.concat(graph.organizationsOf(user).stream(), given).collect(toSet());
    }

    private Fact.Project visible(ProjectId id, Predicate<Fact.Project> maySee) {
        return moments.now().graph().project(id).filter(maySee).orElseThrow(() -> new Rejected(PROJECT_UNKNOWN));
    }

    private static String after(String cursor) {
        var key = Cursor.decode(cursor);
        if (!key.isEmpty() && WireText.uuid(key).isEmpty())
            throw Refusal.ofField("cursor", "not a cursor of this list");
        return key;
    }
}
