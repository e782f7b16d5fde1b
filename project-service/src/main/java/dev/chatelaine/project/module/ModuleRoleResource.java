package dev.chatelaine.project.module;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.Grant;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.PrincipalText;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Grantees;
import dev.chatelaine.project.directory.Grantees.NamedPrincipal;
import dev.chatelaine.project.module.ModuleCommand.GrantModuleRole;
import dev.chatelaine.project.module.ModuleCommand.RevokeModuleRole;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Who may do what in a module. */
@Path("/v1/modules/{moduleId}/roles")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class ModuleRoleResource {

    record GivenRole(
            @NotNull ModuleRole role,
            Instant startsAt,
            Instant endsAt,
            @PlainText(max = 500) String reason) {}

    record ListedRole(
            NamedPrincipal principal,
            ModuleRole role,
            Instant startsAt,
            Instant endsAt,
            String reason,
            UserId grantedBy,
            Instant grantedAt) {

        static ListedRole of(ModuleRoleView view, NamedPrincipal principal) {
            return new ListedRole(
                    principal,
                    view.role,
                    view.startsAt,
                    view.endsAt,
                    view.reason,
                    new UserId(view.grantedBy),
                    view.grantedAt);
        }
    }

    private final Modules modules;
    private final Grantees grantees;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    ModuleRoleResource(Modules modules, Grantees grantees, Commands commands, Caller caller, Clock clock) {
        this.modules = modules;
        this.grantees = grantees;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Page<ListedRole> list(
            @PathParam("moduleId") ModuleId id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST) int limit,
            @QueryParam("cursor") String cursor) {
        modules.visible(id, me());
        var page = Page.of(modules.roles(id, Cursor.decode(cursor), limit + 1), limit, view -> view.principal);
        List<ModuleRoleView> roles = page.items();
        var named = grantees.named(roles.stream().map(ModuleRoleView::grantee).toList());
        var lines = IntStream.range(0, roles.size())
                .mapToObj(i -> ListedRole.of(roles.get(i), named.get(i)))
                .toList();
        return new Page<>(lines, page.next());
    }

    @PUT
    @Path("{principal}")
    public void give(
            @PathParam("moduleId") ModuleId id, @PathParam("principal") String text, @NotNull @Valid GivenRole body) {
        Principal principal = principal(text);
        Actor actor = modules.actor(id, me());
        boolean known = grantees.known(principal, modules.organization(id));
        var grant = new Grant<>(principal, body.role(), body.startsAt(), body.endsAt(), body.reason());
        commands.send(new GrantModuleRole(id, actor, grant, known, clock.instant()));
    }

    @DELETE
    @Path("{principal}")
    public void take(@PathParam("moduleId") ModuleId id, @PathParam("principal") String text) {
        commands.send(new RevokeModuleRole(id, modules.actor(id, me()), principal(text), clock.instant()));
    }

    private static Principal principal(String text) {
        return PrincipalText.parse(text)
                .orElseThrow(() -> Refusal.ofField("principal", "must be user:UUID or team:UUID"));
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
