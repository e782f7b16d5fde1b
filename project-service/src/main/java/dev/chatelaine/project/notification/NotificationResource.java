package dev.chatelaine.project.notification;

import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.project.UserId;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** What the caller does not want to be told by mail. */
@Path("/v1/me/notifications")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationResource {

    record Preferences(@NotNull Set<@NotNull NotificationKind> muted) {}

    private final Mutes mutes;
    private final Caller caller;

    NotificationResource(Mutes mutes, Caller caller) {
        this.mutes = mutes;
        this.caller = caller;
    }

    @GET
    public Preferences get() {
        return new Preferences(mutes.of(me()));
    }

    @PUT
    public void put(@NotNull @Valid Preferences body) {
        mutes.mute(me(), body.muted());
    }

    private UserId me() {
        return new UserId(caller.userId());
    }
}
