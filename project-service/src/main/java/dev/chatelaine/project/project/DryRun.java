package dev.chatelaine.project.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.chatelaine.chassis.http.ProblemDocument;
import java.util.List;

/**
 * What a command would do: nothing was stored, and nobody was told.
 *
 * @param changes for each person whose access would change, what they have and what they would have
 * @param problem why the command would be refused, if it would be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DryRun(List<Change> changes, ProblemDocument problem) {

    /**
     * @param before null for somebody who has nothing
     * @param after null for somebody who would have nothing any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(Roster.NamedPrincipal principal, Rights before, Rights after) {}
}
