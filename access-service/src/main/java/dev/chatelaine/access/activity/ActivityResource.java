package dev.chatelaine.access.activity;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.effective.AccessProblem;
import dev.chatelaine.access.effective.Asker;
import dev.chatelaine.access.effective.Knowledge;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.CommaSeparated;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.EdgeProblem;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What has happened. */
@Path("/v1/activity")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
public class ActivityResource {

    private static final String CSV = CommaSeparated.MEDIA_TYPE;
    private static final String ND_JSON = "application/x-ndjson";

    private final Knowledge knowledge;
    private final Asker asker;
    private final Graphs graphs;
    private final ActivityLog log;
    private final ActivityExport export;

    ActivityResource(Knowledge knowledge, Asker asker, Graphs graphs, ActivityLog log, ActivityExport export) {
        this.knowledge = knowledge;
        this.asker = asker;
        this.graphs = graphs;
        this.log = log;
        this.export = export;
    }

    /** Which events are asked for; either a project or an organization must be named. */
    record Question(
            @QueryParam("project") ProjectId project,
            @QueryParam("organization") OrganizationId organization,
            @QueryParam("actor") @PlainText String actor,
            @QueryParam("type") @PlainText String type,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to) {

        ActivityFilter filter() {
            return new ActivityFilter(project, organization, actor, type, from, to);
        }
    }

    record ActivityPage(List<ActivityEntry> items, String next) {}

    /** The newest first. As lines for spreadsheets or programs all that match come at once, otherwise a part. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV, ND_JSON})
    @Operation(summary = "The events of a project or an organization, newest first")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActivityPage.class)),
                @Content(mediaType = CSV),
                @Content(mediaType = ND_JSON)
            })
    public Response activity(
            @Valid @BeanParam Question question,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor,
            @Context HttpHeaders headers) {
        requireEntitled(question);
        var filter = question.filter();
        var wanted = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.ACCEPT), "");
        if (wanted.startsWith(CSV)) return all(CSV, out -> export.writeCommaSeparated(filter, out));
        if (wanted.startsWith(ND_JSON)) return all(ND_JSON, out -> export.writeDocuments(filter, out));
        var page = log.page(filter, Cursor.decode(cursor), limit);
        return Response.ok(new ActivityPage(page.items(), page.next()), MediaType.APPLICATION_JSON)
                .build();
    }

    private static Response all(String type, StreamingOutput lines) {
        return Response.ok(lines, type).build();
    }

    private void requireEntitled(Question question) {
        if (question.project() == null && question.organization() == null)
            throw Refusal.ofField("project", "either project or organization must be given");
        knowledge.asOf();
        if (question.organization() == null) requireContributor(question.project());
        else requireAdministrator(question.organization());
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
