package dev.chatelaine.project.project;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.lease.Leases;
import dev.chatelaine.project.lease.Leases.RemainingKeys;
import dev.chatelaine.project.project.ProjectCommand.ChangeMemberAccess;
import dev.chatelaine.project.project.ProjectCommand.RemoveMember;
import dev.chatelaine.project.project.ProjectCommand.SendInvitation;
import dev.chatelaine.project.project.ProjectCommand.WithdrawInvitation;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The team of a project: who is in it, who is asked, and what they may do. */
@Path("/v1/projects/{projectId}/team")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {

    record InvitedEntry(EntryId entryId) {}

    private final Projects projects;
    private final Roster roster;
    private final InvitationDesk desk;
    private final DryRuns dryRuns;
    private final Leases leases;
    private final Commands commands;
    private final NewIds ids;
    private final Caller caller;
    private final Clock clock;

    TeamResource(
            Projects projects,
            Roster roster,
            InvitationDesk desk,
            DryRuns dryRuns,
            Leases leases,
            Commands commands,
            NewIds ids,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.roster = roster;
        this.desk = desk;
        this.dryRuns = dryRuns;
        this.leases = leases;
        this.commands = commands;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Page<Roster.ListedEntry> list(
            @PathParam("projectId") ProjectId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        projects.visible(id, me());
        return roster.of(id, After.of(cursor), limit);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitedEntry.class)))
    @APIResponse(
            responseCode = "200",
            description = "dry run",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DryRun.class)))
    public RestResponse<Object> invite(
            @PathParam("projectId") ProjectId id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull @Valid NewEntry body) {
        var entry = new EntryId(ids.next());
        if (dryRun) return RestResponse.ok(dryRuns.of(desk.rehearsal(id, entry, body), body.addressOf(entry)));
        desk.invite(id, entry, body);
        return ResponseBuilder.<Object>created(URI.create("/v1/projects/" + id + "/team/" + entry))
                .entity(new InvitedEntry(entry))
                .build();
    }

    @PATCH
    @Path("{entryId}")
    public RestResponse<DryRun> change(
            @PathParam("projectId") ProjectId id,
            @PathParam("entryId") EntryId entry,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull @Valid EntryChange body) {
        desk.requireKnown(body.roleTemplates, id);
        var change =
                new ChangeMemberAccess(id, projects.actor(id, me()), entry, body.toAccessChange(), clock.instant());
        if (dryRun) return RestResponse.ok(dryRuns.of(change));
        commands.send(change);
        return RestResponse.noContent();
    }

    /** Answers when the keys die that the removed person still holds. */
    @DELETE
    @Path("{entryId}")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {RemainingKeys.class, DryRun.class})))
    public Object remove(
            @PathParam("projectId") ProjectId id,
            @PathParam("entryId") EntryId entry,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var remove = new RemoveMember(id, projects.actor(id, me()), entry, clock.instant());
        if (dryRun) return dryRuns.of(remove);
        commands.send(remove);
        Instant removed = clock.instant();
        return projects.entryOnce(entry, TeamEntry::closed)
                .map(closed -> closed.userId() == null
                        ? RemainingKeys.NONE
                        : leases.remainingKeys(id, closed.userId(), removed))
                .orElse(Leases.worstCase(removed));
    }

    @POST
    @Path("{entryId}/send")
    @APIResponse(responseCode = "204", description = "Done")
    public void send(@PathParam("projectId") ProjectId id, @PathParam("entryId") EntryId entry) {
        Instant now = clock.instant();
        commands.send(new SendInvitation(id, projects.actor(id, me()), entry, desk.expiry(now), now));
    }

    @POST
    @Path("{entryId}/withdraw")
    @APIResponse(responseCode = "204", description = "Done")
    public void withdraw(@PathParam("projectId") ProjectId id, @PathParam("entryId") EntryId entry) {
        commands.send(new WithdrawInvitation(id, projects.actor(id, me()), entry, clock.instant()));
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
