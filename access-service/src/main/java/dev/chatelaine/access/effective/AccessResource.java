package dev.chatelaine.access.effective;

import static dev.chatelaine.access.effective.AccessProblem.PROJECT_UNKNOWN;
import static dev.chatelaine.access.effective.AccessProblem.USER_UNKNOWN;

import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.effective.AccessSummary.Member;
import dev.chatelaine.access.effective.AccessSummary.Membership;
import dev.chatelaine.access.project.Project;
import dev.chatelaine.access.project.Projects;
import dev.chatelaine.access.standing.Standings;
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
import java.util.Collections;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who may do what. */
@Path("/v1/access")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
public class AccessResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Knowledge knowledge;
    private final Asker asker;
    private final Projects projects;
    private final Standings standings;
    private final AccessReader access;
    private final AccessLists lists;

    AccessResource(
            Knowledge knowledge,
            Asker asker,
            Projects projects,
            Standings standings,
            AccessReader access,
            AccessLists lists) {
        this.knowledge = knowledge;
        this.asker = asker;
        this.projects = projects;
        this.standings = standings;
        this.access = access;
        this.lists = lists;
    }

    /** What a person may do in a project, and the grants that this comes from. */
    @GET
    @Path("/effective")
    @Operation(summary = "What a person may do in a project, and the grants that this comes from")
    public AccessAnswer effective(@QueryParam("project") @NotNull ProjectId project, @QueryParam("user") UserId user) {
        var asOf = knowledge.asOf();
        var subject = user == null ? asker.userId() : user;
        var found = visible(project, candidate -> asker.mayAskAbout(subject, candidate));
        var answer = access.of(found, subject);
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
        return lists.members(visible(project, asker::maySeeMembersOf), after, limit);
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
        boolean stranger = Collections.disjoint(administered, standings.joinedBy(subject));
        if (stranger && page.items().isEmpty()) throw new Rejected(USER_UNKNOWN);
        return page;
    }

    private Project visible(ProjectId id, Predicate<Project> maySee) {
        return projects.find(id).filter(maySee).orElseThrow(() -> new Rejected(PROJECT_UNKNOWN));
    }

    private static UUID after(String cursor) {
        var key = Cursor.decode(cursor);
        if (key.isEmpty()) return BEFORE_ALL;
        return WireText.uuid(key).orElseThrow(() -> Refusal.ofField("cursor", "not a cursor of this list"));
    }
}
