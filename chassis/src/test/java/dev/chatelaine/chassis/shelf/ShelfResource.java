package dev.chatelaine.chassis.shelf;

import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.http.NewIds;
import dev.chatelaine.chassis.http.OpenToMachines;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.projection.Freshness;
import dev.chatelaine.chassis.security.Caller;
import dev.chatelaine.chassis.shelf.ShelfCommand.PutBook;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

@Path("/v1/shelves")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class ShelfResource {

    record NewBook(@NotNull @PlainText(max = 20) String title) {}

    record NewShelf(UUID shelfId) {}

    private final Commands commands;
    private final Caller caller;
    private final NewIds newIds;
    private final ShelfProjection books;
    private final Freshness freshness;

    ShelfResource(Commands commands, Caller caller, NewIds newIds, ShelfProjection books, Freshness freshness) {
        this.commands = commands;
        this.caller = caller;
        this.newIds = newIds;
        this.books = books;
        this.freshness = freshness;
    }

    @POST
    public NewShelf create(@Valid @NotNull NewBook first) {
        var id = newIds.next();
        commands.send(new PutBook(new ShelfId(id), first.title(), caller.actorId()));
        return new NewShelf(id);
    }

    @POST
    @Path("/{id}/books")
    public void put(@PathParam("id") ShelfId id, @Valid @NotNull NewBook book) {
        commands.send(new PutBook(id, book.title(), caller.actorId()));
    }

    @GET
    @Path("/{id}/books")
    public List<String> list(@PathParam("id") ShelfId id, @QueryParam("limit") @DefaultValue("100") int limit) {
        return books.titles(id.toString()).stream().limit(limit).toList();
    }

    @GET
    @Path("/reader")
    public List<String> reader() {
        return caller.verifiedEmail().stream().toList();
    }

    @GET
    @Path("/{id}/labels")
    @OpenToMachines
    public List<String> labels(@PathParam("id") ShelfId id) {
        return List.of(caller.machineOf().map(UUID::toString).orElse("a person"));
    }

    @GET
    @Path("/{id}/fresh-books")
    public List<String> listFresh(@PathParam("id") ShelfId id) {
        freshness.require("books", Duration.ofSeconds(5));
        return books.titles(id.toString());
    }
}
