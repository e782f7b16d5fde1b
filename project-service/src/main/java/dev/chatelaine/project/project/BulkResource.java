package dev.chatelaine.project.project;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many entries in one request, each with an answer of its own. */
@Path("/v1/projects/{projectId}/team/bulk")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class BulkResource {

    record NewEntries(
            @NotNull @Size(min = 1, max = 500) @Schema(type = SchemaType.ARRAY, implementation = NewEntry.class)
            List<JsonNode> entries) {}

    private final Bulk bulk;
    private final NewIds ids;

    BulkResource(Bulk bulk, NewIds ids) {
        this.bulk = bulk;
        this.ids = ids;
    }

    /** One bad row hurts no other. */
    @POST
    public Bulk.Outcome add(
            @PathParam("projectId") ProjectId id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull @Valid NewEntries body) {
        // Every row has an id, whatever becomes of it: repeated with the same key, it is the same one.
        var rows = body.entries().stream()
                .map(entry -> new Bulk.Given(new EntryId(ids.next()), entry))
                .toList();
        return dryRun ? bulk.rehearse(id, rows) : bulk.add(id, rows);
    }
}
