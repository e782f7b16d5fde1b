package dev.chatelaine.project.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.eventstore.Rehearsal;
import dev.chatelaine.chassis.http.PartRefusal;
import dev.chatelaine.chassis.http.ProblemDocument;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.DryRun.Change;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds entries row by row: each is a command of its own, and each has its own answer. */
@Singleton
class Bulk {

    /** A row as it came, and the id that its entry would have. */
    record Given(EntryId entryId, JsonNode body) {}

    /** What became of a row: its entry, or why there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(int row, int status, EntryId entryId, ProblemDocument problem) {}

    /** @param changes what would change for whom; only of a dry run */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(List<Row> rows, List<Change> changes) {}

    private final Projects projects;
    private final InvitationDesk desk;
    private final DryRuns dryRuns;
    private final ObjectMapper json;
    private final Validator validator;
    private final PartRefusal refusals;
    private final Caller caller;

    Bulk(
            Projects projects,
            InvitationDesk desk,
            DryRuns dryRuns,
            ObjectMapper json,
            Validator validator,
            PartRefusal refusals,
            Caller caller) {
        this.projects = projects;
        this.desk = desk;
        this.dryRuns = dryRuns;
        this.json = json;
        this.validator = validator;
        this.refusals = refusals;
        this.caller = caller;
    }

    Outcome add(ProjectId id, List<Given> given) {
        projects.visible(id, new UserId(caller.userId()));
        var rows = new ArrayList<Row>();
        for (Given one : given) {
            try {
                desk.invite(id, one.entryId(), read(one.body()));
                rows.add(new Row(rows.size(), 201, one.entryId(), null));
            } catch (JsonProcessingException | RuntimeException failure) {
                rows.add(refused(rows.size(), refusals.of(failure)));
            }
        }
        return new Outcome(rows, null);
    }

    /** The same without effect. A row counts for those after it, as it would. */
    Outcome rehearse(ProjectId id, List<Given> given) {
        projects.visible(id, new UserId(caller.userId()));
        var rows = new ArrayList<Row>();
        var commands = new ArrayList<ProjectCommand>();
        var addresses = new HashMap<UUID, String>();
        for (Given one : given) {
            try {
                NewEntry entry = read(one.body());
                commands.add(desk.rehearsal(id, one.entryId(), entry));
                addresses.putAll(entry.addressOf(one.entryId()));
                rows.add(new Row(rows.size(), 201, null, null));
            } catch (JsonProcessingException | RuntimeException failure) {
                rows.add(refused(rows.size(), refusals.of(failure)));
            }
        }
        if (commands.isEmpty()) return new Outcome(rows, List.of());
        Rehearsal<Project.State> rehearsal = dryRuns.rehearse(commands);
        var changes = dryRuns.changes(rehearsal, commands.getFirst(), addresses);
        return new Outcome(withProblems(rows, rehearsal), changes);
    }

    private static List<Row> withProblems(List<Row> rows, Rehearsal<Project.State> rehearsal) {
        var answers = new ArrayList<Row>();
        int command = 0;
        for (Row row : rows) {
            var problem =
                    row.problem() == null ? DryRuns.problem(rehearsal, command++) : Optional.<ProblemDocument>empty();
            answers.add(problem.map(document -> refused(row.row(), document)).orElse(row));
        }
        return answers;
    }

    private static Row refused(int row, ProblemDocument problem) {
        return new Row(row, problem.status(), null, problem);
    }

    private NewEntry read(JsonNode body) throws JsonProcessingException {
        NewEntry entry = json.treeToValue(body, NewEntry.class);
        if (entry == null) throw Refusal.ofField("entries", "must be an object");
        var violations = validator.validate(entry);
        if (!violations.isEmpty()) throw new ConstraintViolationException(violations);
        return entry;
    }
}
