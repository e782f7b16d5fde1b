package dev.chatelaine.project.module;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.ModuleId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.module.ModuleCommand.RenameModule;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** One module. */
@Path("/v1/modules/{moduleId}")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class ModuleResource {

    record ModuleChange(@NotNull @PlainText(max = 200) String name) {}

    private final Modules modules;
    private final Commands commands;
    private final Caller caller;
    private final Clock clock;

    ModuleResource(Modules modules, Commands commands, Caller caller, Clock clock) {
        this.modules = modules;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public ModuleDetails one(@PathParam("moduleId") ModuleId id) {
        return modules.visible(id, me());
    }

    @PATCH
    public void change(@PathParam("moduleId") ModuleId id, @NotNull @Valid ModuleChange body) {
        commands.send(new RenameModule(id, modules.actor(id, me()), body.name(), clock.instant()));
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
