package dev.chatelaine.access.decision;

import static dev.chatelaine.access.testing.Cast.GENOMES;
import static dev.chatelaine.access.testing.Cast.LABS;
import static dev.chatelaine.access.testing.Cast.PROTEINS;
import static dev.chatelaine.access.testing.Cast.READERS;
import static dev.chatelaine.access.testing.Cast.RIVALS;
import static dev.chatelaine.access.testing.Cast.SEQUENCING;
import static dev.chatelaine.access.testing.Cast.SHELF;
import static dev.chatelaine.access.testing.Cast.WRITERS;
import static dev.chatelaine.access.testing.Cast.entry;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.testing.Cast;
import dev.chatelaine.access.testing.Tell;
import dev.chatelaine.access.testing.Terms;
import dev.chatelaine.access.testing.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whatever can happen to two organizations, and to all that is theirs, in any order. */
final class Histories {

    static final int DAYS = 6;
    static final String CUSTOM = "cell-line";
    static final String MET = "action.name != ''";
    static final List<UserId> PEOPLE = List.of(Cast.ADA, Cast.BOB, Cast.CAROL, new UserId(new UUID(1, 4)));
    static final ProjectId ABROAD = new ProjectId(new UUID(5, 3));

    private static final TeamId FOREIGNERS = new TeamId(new UUID(3, 3));
    private static final SpaceId OPEN = new SpaceId(new UUID(6, 2));
    private static final SpaceId DEFAULT = new SpaceId(new UUID(6, 3));
    private static final List<RoleId> TEMPLATES = List.of(Cast.CURATOR, new RoleId(new UUID(8, 2)));
    static final List<ResourceId> RESOURCES =
            IntStream.range(1, 5).mapToObj(i -> new ResourceId(new UUID(7, i))).toList();

    /** The type of the resource with the same place in the list. */
    static final List<String> TYPES = List.of("dataset", "workflow", "workspace", CUSTOM);

    static final List<Scope> SCOPES = Stream.concat(
                    Stream.of(
                            Scope.of(LABS),
                            Scope.of(RIVALS),
                            Scope.of(SEQUENCING),
                            Scope.of(GENOMES),
                            Scope.of(PROTEINS),
                            Scope.of(ABROAD),
                            Scope.of(SHELF),
                            Scope.of(OPEN),
                            Scope.of(DEFAULT)),
                    RESOURCES.stream().map(Scope::of))
            .toList();

    private static final List<Told> BEGINNING = List.of(
            Tell.team(LABS, READERS),
            Tell.team(LABS, WRITERS),
            Tell.team(RIVALS, FOREIGNERS),
            Tell.type(LABS, CUSTOM, "view", "order"),
            Tell.module(LABS, SEQUENCING),
            Tell.project(LABS, GENOMES, Cast.ADA),
            Tell.project(LABS, PROTEINS, Cast.BOB),
            Tell.project(RIVALS, ABROAD, Cast.CAROL),
            Tell.space(LABS, SHELF, true),
            Tell.space(LABS, OPEN, false),
            Tell.space(LABS, DEFAULT, SEQUENCING),
            Tell.resource(LABS, RESOURCES.get(0), GENOMES, null, TYPES.get(0), Cast.ADA),
            Tell.resource(LABS, RESOURCES.get(1), PROTEINS, SHELF, TYPES.get(1), Cast.BOB),
            Tell.resource(LABS, RESOURCES.get(2), GENOMES, null, TYPES.get(2), Cast.ADA),
            Tell.resource(LABS, RESOURCES.get(3), GENOMES, DEFAULT, TYPES.get(3), Cast.BOB));

    private static final Arbitrary<UserId> USER = Arbitraries.of(PEOPLE);
    private static final Arbitrary<OrganizationId> ORGANIZATION = Arbitraries.of(LABS, LABS, RIVALS);
    private static final Arbitrary<TeamId> TEAM = Arbitraries.of(READERS, WRITERS, FOREIGNERS);
    private static final Arbitrary<ProjectId> PROJECT = Arbitraries.of(GENOMES, PROTEINS, ABROAD);
    private static final Arbitrary<ResourceId> RESOURCE = Arbitraries.of(RESOURCES);
    private static final Arbitrary<Scope> ATTACHABLE =
            Arbitraries.of(Scope.of(GENOMES), Scope.of(PROTEINS), Scope.of(SEQUENCING));
    private static final Arbitrary<Principal> PRINCIPAL =
            Arbitraries.oneOf(USER.map(Principal::of), TEAM.map(Principal::of));
    private static final Arbitrary<Instant> MAYBE =
            Arbitraries.integers().between(0, DAYS).map(Histories::day).injectNull(0.7);

    private Histories() {}

    static Instant day(int day) {
        return Instant.parse("2026-03-01T00:00:00Z").plus(Duration.ofDays(day));
    }

    /** Everything there is, and then anything, but for changes of what has not begun or is no more. */
    static Arbitrary<List<Told>> any() {
        return Arbitraries.oneOf(
                        people(), people(), entries(), entries(), entries(), spaces(), resources(), templates())
                .list()
                .ofMinSize(5)
                .ofMaxSize(40)
                .map(Histories::sensible);
    }

    private static List<Told> sensible(List<Told> told) {
        var known = new HashSet<>();
        var history = new ArrayList<>(BEGINNING);
        for (var next : told) {
            if (next.is("MemberAdded") || next.is("TeamAdded") || next.is("MemberInvited"))
                known.add(next.get("entryId"));
            boolean unknown = next.get("entryId") != null && !known.contains(next.get("entryId"));
            boolean gone = next.get("resourceId") != null && known.contains(next.get("resourceId"));
            if (!unknown && !gone) history.add(next);
            if (next.is("ResourceDeleted")) known.add(next.get("resourceId"));
        }
        return List.copyOf(history);
    }

    private static Arbitrary<Told> people() {
        var ranks = Arbitraries.of("guest", "member", "manager", "admin").list().ofMaxSize(2);
        var platform = Arbitraries.of("viewer", "developer", "admin")
                .array(String[].class)
                .ofMaxSize(1);
        var what = Arbitraries.of("Deactivated", "Reactivated", "Reactivated", "Left");
        return Arbitraries.oneOf(
                Combinators.combine(ORGANIZATION, USER, ranks)
                        .as((labs, user, roles) -> Tell.joined(labs, user, roles.toArray(String[]::new))),
                Combinators.combine(ORGANIZATION, USER, ranks, platform).as(Tell::rolesChanged),
                Combinators.combine(what, ORGANIZATION, USER).as(Tell::member),
                Combinators.combine(Arbitraries.of("Deactivated", "Reactivated", "Reactivated"), USER)
                        .as(Tell::user),
                ORGANIZATION.map(Tell::enabled),
                Arbitraries.of(Tell.disabled(LABS), Tell.enabled(LABS), Tell.disabled(RIVALS), Tell.enabled(LABS)),
                Combinators.combine(TEAM, ranks, platform)
                        .as((team, roles, more) -> Tell.teamRoles(home(team), team, roles, more)),
                Combinators.combine(TEAM, USER).as((team, user) -> Tell.inTeam(home(team), team, user)),
                Combinators.combine(TEAM, USER).as((team, user) -> Tell.inTeam(home(team), team, user)),
                Combinators.combine(TEAM, USER).as((team, user) -> Tell.outOfTeam(home(team), team, user)));
    }

    private static OrganizationId home(TeamId team) {
        return team.equals(FOREIGNERS) ? RIVALS : LABS;
    }

    /** The first three entries are people's, one in each project; the others are teams'. */
    private static Arbitrary<Told> entries() {
        var mine = Arbitraries.integers().between(1, 4);
        var any = Arbitraries.integers().between(1, 7);
        var ends = Arbitraries.of(
                "InvitationSent", "InvitationRejected", "InvitationWithdrawn", "MemberRemoved", "MemberLeft");
        return Arbitraries.oneOf(
                Combinators.combine(mine, USER, terms())
                        .as((i, user, terms) -> Tell.added(place(i), entry(i), user, terms)),
                Combinators.combine(Arbitraries.integers().between(5, 7), TEAM, terms())
                        .as((i, team, terms) -> Tell.added(place(i), entry(i), team, terms)),
                Combinators.combine(mine, USER, terms())
                        .as((i, user, terms) -> Tell.invited(place(i), entry(i), user, terms)),
                Combinators.combine(mine, terms()).as((i, terms) -> Tell.invited(place(i), entry(i), terms)),
                Combinators.combine(mine, USER).as((i, user) -> Tell.accepted(place(i), entry(i), user)),
                Combinators.combine(any, terms()).as((i, terms) -> Tell.changed(place(i), entry(i), terms)),
                Combinators.combine(ends, mine).as((end, i) -> Tell.entry(end, place(i), entry(i))),
                Arbitraries.integers().between(5, 7).map(i -> Tell.entry("TeamRemoved", place(i), entry(i))),
                PROJECT.map(Tell::restored),
                PROJECT.map(Tell::archived));
    }

    private static ProjectId place(int entry) {
        return switch (entry % 4) {
            case 1 -> PROTEINS;
            case 2 -> ABROAD;
            default -> GENOMES;
        };
    }

    private static Arbitrary<Terms> terms() {
        var project = Arbitraries.of("no-access", "data-provider", "viewer", "contributor", "administrator");
        var bench = Arbitraries.of("no-access", "contributor", "administrator");
        var right = Arbitraries.of(true, false);
        var templates = Arbitraries.of(TEMPLATES).list().ofMaxSize(1);
        return Combinators.combine(project, bench, right, right, MAYBE, MAYBE, templates)
                .as((one, other, up, down, from, until, given) -> new Terms(
                        Terms.of(one)
                                .role("bench", other)
                                .role("base", one.equals("viewer") ? "viewer" : "no-access")
                                .roles(),
                        up,
                        down,
                        from,
                        until,
                        given));
    }

    private static Arbitrary<Told> spaces() {
        var space = Arbitraries.of(SHELF, SHELF, OPEN);
        return Arbitraries.oneOf(
                Combinators.combine(PRINCIPAL, Arbitraries.of("user", "creator", "administrator"), MAYBE, MAYBE)
                        .as((who, role, from, until) -> Tell.inModule(SEQUENCING, who, role, from, until)),
                PRINCIPAL.map(who -> Tell.outOfModule(SEQUENCING, who)),
                Combinators.combine(space, PRINCIPAL, Arbitraries.of("read", "write", "admin"), MAYBE, MAYBE)
                        .as(Tell::collaborates),
                Combinators.combine(space, PRINCIPAL, Arbitraries.of("read", "write", "admin"), MAYBE, MAYBE)
                        .as(Tell::collaborates),
                Combinators.combine(space, PRINCIPAL).as(Tell::collaboratesNoMore),
                Combinators.combine(space, ATTACHABLE).as(Tell::attached),
                Combinators.combine(space, ATTACHABLE).as(Tell::attached),
                Combinators.combine(space, ATTACHABLE).as(Tell::detached));
    }

    private static Arbitrary<Told> resources() {
        var space = Arbitraries.of(SHELF, OPEN, DEFAULT).injectNull(0.5);
        var level = Arbitraries.of("view", "edit");
        return Arbitraries.oneOf(
                Combinators.combine(RESOURCE, Arbitraries.of("private", "specific", "all-users"))
                        .as(Tell::shown),
                Combinators.combine(RESOURCE, PRINCIPAL, level, MAYBE).as(Tell::shared),
                Combinators.combine(RESOURCE, PRINCIPAL, level, MAYBE).as(Tell::shared),
                Combinators.combine(RESOURCE, PRINCIPAL).as(Tell::unshared),
                Combinators.combine(RESOURCE, space).as(Tell::moved),
                Arbitraries.of(RESOURCES.getLast()).map(Tell::deleted));
    }

    private static Arbitrary<Told> templates() {
        var role = Arbitraries.of(TEMPLATES);
        var project = Arbitraries.of(GENOMES, PROTEINS).injectNull(0.7);
        var condition = Arbitraries.of(MET, "context.missing == 1", "1 == 2").injectNull(0.5);
        var permission = Arbitraries.of(
                List.of("sample", "create"),
                List.of("dataset", "read"),
                List.of("workflow", "run"),
                List.of(CUSTOM, "order"),
                List.of("project", "read"));
        return Arbitraries.oneOf(
                Combinators.combine(ORGANIZATION, role, project, permission, condition)
                        .as((labs, id, in, what, when) ->
                                Tell.template(labs, id, in, what.getFirst(), what.getLast(), when)),
                Combinators.combine(ORGANIZATION, role, project, permission, condition)
                        .as((labs, id, in, what, when) ->
                                Tell.template(labs, id, in, what.getFirst(), what.getLast(), when)),
                role.map(Tell::deleted));
    }
}
