package dev.chatelaine.project.location;

import dev.chatelaine.chassis.domain.Decider;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.ProjectId;
import dev.chatelaine.project.location.LocationCommand.ReservePlace;
import dev.chatelaine.project.location.LocationEvent.PlaceReserved;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of a bucket: places never overlap, and only who may hand out existing data does so. */
public final class Location implements Decider<LocationCommand, LocationEvent, Location.State> {

    /** Every place that is taken. */
    public record State(List<Place> places) {

        public State {
            places = List.copyOf(places);
        }
    }

    /** A part of the bucket, and whose it is. */
    public record Place(ProjectId projectId, String prefix) {}

    /** The rules of a bucket that a command can break. */
    public enum Problem implements dev.chatelaine.chassis.domain.Problem {
        PLACE_INVALID(Kind.INVALID),
        PLACE_TAKEN(Kind.CONFLICT),
        NOT_ORGANIZATION_MEMBER(Kind.FORBIDDEN),
        NOT_CONNECTION_ADMINISTRATOR(Kind.FORBIDDEN);

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
        };
    }

    private static List<LocationEvent> reserve(ReservePlace c, State state) {
        if (state.places().contains(new Place(c.projectId(), c.prefix())))
            return List.of(); // the same request, delivered twice
        requireValid(c);
        requireAllowed(c);
        boolean taken = state.places().stream()
                .anyMatch(
                        place -> place.projectId().equals(c.projectId()) || Prefix.overlap(place.prefix(), c.prefix()));
        if (taken) throw new Rejected(Problem.PLACE_TAKEN);
        return List.of(new PlaceReserved(
                c.locationId(),
                c.connectionId(),
                c.bucket(),
                c.prefix(),
                c.projectId(),
                c.organizationId(),
                c.name(),
                c.actor().userId()));
    }

    private static void requireValid(ReservePlace c) {
        if (!BUCKET.matcher(c.bucket()).matches() || !Prefix.valid(c.prefix()))
            throw new Rejected(Problem.PLACE_INVALID);
    }

    private static void requireAllowed(ReservePlace c) {
        if (!c.actor().belongsToOrganization()) throw new Rejected(Problem.NOT_ORGANIZATION_MEMBER);
        boolean fresh = c.prefix().equals(Prefix.opaque(c.projectId()));
        if (!fresh && !c.administersConnection()) throw new Rejected(Problem.NOT_CONNECTION_ADMINISTRATOR);
    }

    @Override
    public State evolve(State state, LocationEvent event) {
        return switch (event) {
            case PlaceReserved e -> {
                var places = new ArrayList<>(state.places());
                places.add(new Place(e.projectId(), e.prefix()));
                yield new State(places);
            }
        };
    }
}
