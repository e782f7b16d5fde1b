package dev.chatelaine.access.activity;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.effective.AccessProblem;
import dev.chatelaine.access.effective.Asker;
import dev.chatelaine.access.effective.Knowledge;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What has happened. */
@Path("/v1/activity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
public class ActivityResource {

    private final Knowledge knowledge;
    private final Asker asker;
    private final Graphs graphs;
    private final ActivityLog log;

    ActivityResource(Knowledge knowledge, Asker asker, Graphs graphs, ActivityLog log) {
        this.knowledge = knowledge;
        this.asker = asker;
        this.graphs = graphs;
        this.log = log;
    }

    /** The events of a project or an organization, newest first. */
    @GET
    @Operation(summary = "The events of a project or an organization, newest first")
    public Page<ActivityEntry> activity(
            @QueryParam("project") ProjectId project,
            @QueryParam("organization") OrganizationId organization,
            @QueryParam("actor") @PlainText String actor,
            @QueryParam("type") @PlainText String type,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        if (project == null && organization == null)
            throw Refusal.ofField("project", "either project or organization must be given");
        knowledge.asOf();
        if (organization == null) requireContributor(project);
        else requireAdministrator(organization);
        var filter = new ActivityFilter(project, organization, actor, type, from, to);
        return log.page(filter, Cursor.decode(cursor), limit);
    }

    private void requireAdministrator(OrganizationId organization) {
        if (!asker.administered().contains(organization)) throw new Rejected(AccessProblem.ORGANIZATION_UNKNOWN);
    }

    private void requireContributor(ProjectId id) {
        var project = graphs.now().project(id).orElseThrow(() -> new Rejected(AccessProblem.PROJECT_UNKNOWN));
        if (asker.may("activity", "view", id)) return;
        throw new Rejected(asker.maySeeMembersOf(project) ? EdgeProblem.ACCESS_DENIED : AccessProblem.PROJECT_UNKNOWN);
    }
}
