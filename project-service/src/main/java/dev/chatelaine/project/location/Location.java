package dev.chatelaine.project.location;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.SpaceId;
import dev.chatelaine.project.location.LocationCommand.*;
import dev.chatelaine.project.location.LocationEvent.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The rules of a bucket: places never overlap, and only who may hand out existing data does so. */
public final class Location implements Decider<LocationCommand, LocationEvent, Location.State> {

    /** Every place that is taken. */
    public record State(List<Place> places) {

        public State {
            places = List.copyOf(places);
        }
    }

    /** A part of the bucket, and whose it is: a project's or a space's; the other id is null. */
    public record Place(ProjectId projectId, String prefix, SpaceId spaceId) {

        static Place of(ProjectId project, String prefix) {
            return new Place(project, prefix, null);
        }

        static Place of(SpaceId space, String prefix) {
            return new Place(null, prefix, space);
        }

        boolean sameOwner(Place other) {
            return Objects.equals(projectId, other.projectId) && Objects.equals(spaceId, other.spaceId);
        }
    }

    /** The rules of a bucket that a command can break. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        PLACE_INVALID(Kind.INVALID),
        PLACE_TAKEN(Kind.CONFLICT),
        NOT_ORGANIZATION_MEMBER(Kind.FORBIDDEN),
        NOT_CONNECTION_ADMINISTRATOR(Kind.FORBIDDEN),
        NOT_MODULE_CREATOR(Kind.FORBIDDEN),
        NOT_SPACE_ADMIN(Kind.FORBIDDEN);

        private final Kind kind;

        Problem(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9](?!.*\\.\\.)[A-Za-z0-9._-]{1,61}[A-Za-z0-9]");

    @Override
    public State initial() {
        return new State(List.of());
    }

    @Override
    public List<LocationEvent> decide(LocationCommand command, State state) {
        return switch (command) {
            case ReservePlace c -> reserve(c, state);
            case ReservePlaceForSpace c -> reserve(c, state);
        };
    }

    private static List<LocationEvent> reserve(ReservePlace c, State state) {
        var reserved = new PlaceReserved(
                c.locationId(),
                c.connectionId(),
                c.bucket(),
                c.prefix(),
                c.projectId(),
                c.organizationId(),
                c.name(),
                c.actor().userId(),
                c.moduleId());
        boolean fresh = c.prefix().equals(Prefix.opaque(c.projectId()));
        return reserve(c, Place.of(c.projectId(), c.prefix()), fresh, reserved, state);
    }

    private static List<LocationEvent> reserve(ReservePlaceForSpace c, State state) {
        var reserved = new PlaceReservedForSpace(
                c.locationId(),
                c.connectionId(),
                c.bucket(),
                c.prefix(),
                c.spaceId(),
                c.organizationId(),
                c.name(),
                c.actor().userId());
        boolean fresh = c.prefix().equals(Prefix.opaque(c.spaceId()));
        return reserve(c, Place.of(c.spaceId(), c.prefix()), fresh, reserved, state);
    }

    /** One rule, whoever the place is for. */
    private static List<LocationEvent> reserve(
            LocationCommand c, Place place, boolean fresh, LocationEvent reserved, State state) {
        if (state.places().contains(place)) return List.of(); // the same request, delivered twice
        requireValid(c);
        requireAllowed(c, fresh);
        boolean taken = state.places().stream()
                .anyMatch(other -> other.sameOwner(place) || Prefix.overlap(other.prefix(), place.prefix()));
        if (taken) throw new Rejected(Problem.PLACE_TAKEN);
        return List.of(reserved);
    }

    private static void requireValid(LocationCommand c) {
        if (!BUCKET.matcher(c.bucket()).matches() || !Prefix.valid(c.prefix()))
            throw new Rejected(Problem.PLACE_INVALID);
    }

    private static void requireAllowed(LocationCommand c, boolean fresh) {
        if (!c.actor().belongsToOrganization()) throw new Rejected(Problem.NOT_ORGANIZATION_MEMBER);
        switch (c) {
            case ReservePlace forProject -> require(forProject.createsInModule(), Problem.NOT_MODULE_CREATOR);
            case ReservePlaceForSpace forSpace -> require(forSpace.administersSpace(), Problem.NOT_SPACE_ADMIN);
        }
        if (!fresh && !c.administersConnection()) throw new Rejected(Problem.NOT_CONNECTION_ADMINISTRATOR);
    }

    private static void require(boolean allowed, Problem otherwise) {
        if (!allowed) throw new Rejected(otherwise);
    }

    @Override
    public State evolve(State state, LocationEvent event) {
        return switch (event) {
            case PlaceReserved e -> with(state, Place.of(e.projectId(), e.prefix()));
            case PlaceReservedForSpace e -> with(state, Place.of(e.spaceId(), e.prefix()));
        };
    }

    private static State with(State state, Place place) {
        var places = new ArrayList<>(state.places());
        places.add(place);
        return new State(places);
    }
}
