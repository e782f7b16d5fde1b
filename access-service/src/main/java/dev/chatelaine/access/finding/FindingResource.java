package dev.chatelaine.access.finding;

import static java.util.Comparator.comparing;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.effective.AccessProblem;
import dev.chatelaine.access.effective.Asker;
import dev.chatelaine.access.effective.Knowledge;
import dev.chatelaine.access.fact.Graphs;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What deserves another look. */
@Path("/v1/findings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class FindingResource {

    private final Knowledge knowledge;
    private final Asker asker;
    private final Graphs graphs;
    private final Findings findings;

    FindingResource(Knowledge knowledge, Asker asker, Graphs graphs, Findings findings) {
        this.knowledge = knowledge;
        this.asker = asker;
        this.graphs = graphs;
        this.findings = findings;
    }

    /** Grants that nobody uses, and teams that grew. */
    @GET
    @Operation(summary = "Grants that nobody uses, and teams that grew")
    public Page<Finding> list(
            @QueryParam("organization") OrganizationId organization,
            @QueryParam("project") ProjectId project,
            @QueryParam("kind") Finding.Kind kind,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        if ((project == null) == (organization == null))
            throw Refusal.ofField("project", "either project or organization must be given");
        knowledge.asOf();
        var after = Cursor.decode(cursor);
        var found = (project == null ? of(organization) : of(project))
                .filter(finding -> kind == null || finding.kind() == kind)
                .filter(finding -> finding.key().compareTo(after) > 0)
                .sorted(comparing(Finding::key))
                .limit(limit + 1L)
                .toList();
        return Page.of(found, limit, Finding::key);
    }

    private Stream<Finding> of(OrganizationId organization) {
        if (!asker.administered().contains(organization)) throw new Rejected(AccessProblem.ORGANIZATION_UNKNOWN);
        return findings.in(organization);
    }

    private Stream<Finding> of(ProjectId id) {
        var project = graphs.now().project(id).orElseThrow(() -> new Rejected(AccessProblem.PROJECT_UNKNOWN));
        if (!asker.administersOrganizationOf(project) && !asker.may("project-team", "manage", id))
            throw new Rejected(AccessProblem.PROJECT_UNKNOWN);
        return findings.in(id);
    }
}
