package dev.chatelaine.project.joinrequest;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.JoinRequestId;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.project.After;
import dev.chatelaine.project.project.GivenAccess;
import dev.chatelaine.project.project.JoinRequestCommand.AskToJoin;
import dev.chatelaine.project.project.JoinRequestCommand.DeclineJoinRequest;
import dev.chatelaine.project.project.JoinRequestCommand.WithdrawJoinRequest;
import dev.chatelaine.project.project.Projects;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Requests to join a project: ask, withdraw; for administrators: list, approve, decline. */
@Path("/v1/projects/{projectId}/join-requests")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class JoinRequestResource {

    record NewJoinRequest(@PlainText(max = 500) String message) {}

    record MadeJoinRequest(JoinRequestId requestId, Instant expiresAt) {}

    record ApprovedEntry(EntryId entryId) {}

    record Refused(@PlainText(max = 500) String reason) {}

    private final Projects projects;
    private final AskedJoins asked;
    private final JoinRequestDesk desk;
    private final Commands commands;
    private final NewIds ids;
    private final Caller caller;
    private final Duration lifetime;
    private final Clock clock;

    JoinRequestResource(
            Projects projects,
            AskedJoins asked,
            JoinRequestDesk desk,
            Commands commands,
            NewIds ids,
            Caller caller,
            @ConfigProperty(name = "chatelaine.join-requests.lifetime") Duration lifetime,
            Clock clock) {
        this.projects = projects;
        this.asked = asked;
        this.desk = desk;
        this.commands = commands;
        this.ids = ids;
        this.caller = caller;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** A message may be given, and nothing need be. */
    @POST
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MadeJoinRequest.class)))
    public RestResponse<MadeJoinRequest> ask(@PathParam("projectId") ProjectId id, @Valid NewJoinRequest body) {
        var request = new JoinRequestId(ids.next());
        Instant now = clock.instant();
        Instant expiry = now.plus(lifetime);
        commands.send(new AskToJoin(id, actor(id), request, body == null ? null : body.message(), expiry, now));
        return ResponseBuilder.<MadeJoinRequest>created(URI.create("/v1/me/join-requests"))
                .entity(new MadeJoinRequest(request, expiry))
                .build();
    }

    @GET
    public Page<JoinRequestDesk.NamedRequest> list(
            @PathParam("projectId") ProjectId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        projects.managed(id, me());
        var found = asked.about(id, After.of(cursor), limit + 1);
        return desk.named(Page.of(found, limit, request -> request.requestId().toString()));
    }

    @POST
    @Path("{requestId}/approve")
    public ApprovedEntry approve(
            @PathParam("projectId") ProjectId id,
            @PathParam("requestId") JoinRequestId request,
            @NotNull @Valid GivenAccess body) {
        return new ApprovedEntry(desk.approve(id, actor(id), request, body.toAccess()));
    }

    @POST
    @Path("{requestId}/decline")
    @APIResponse(responseCode = "204", description = "Done")
    public void decline(
            @PathParam("projectId") ProjectId id, @PathParam("requestId") JoinRequestId request, @Valid Refused body) {
        String reason = body == null ? null : body.reason();
        commands.send(new DeclineJoinRequest(id, actor(id), request, reason, clock.instant()));
    }

    @POST
    @Path("{requestId}/withdraw")
    @APIResponse(responseCode = "204", description = "Done")
    public void withdraw(@PathParam("projectId") ProjectId id, @PathParam("requestId") JoinRequestId request) {
        commands.send(new WithdrawJoinRequest(id, actor(id), request, clock.instant()));
    }

    private Actor actor(ProjectId id) {
        return projects.actor(id, me());
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
