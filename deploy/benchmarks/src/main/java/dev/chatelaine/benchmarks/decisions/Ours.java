package dev.chatelaine.benchmarks.decisions;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Question;
import dev.chatelaine.access.decision.Rule;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Origin;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.role.RoleSet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rule of access-service over its graph. */
final class Ours implements Judge {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final OrganizationId LABS = new OrganizationId(id(1, 0));
    private static final List<String[]> ACTIONS =
            List.of(new String[] {"project-resource", "view"}, new String[] {"sample", "create"}, new String[] {
                "notification-channel", "manage"
            });

    private final Graph graph;
    private final Question[] questions;

    Ours(World world) {
        graph = Graph.of(Stream.of(members(world), projects(world), teams(world), grants(world))
                .flatMap(facts -> facts));
        questions = world.questions().stream().map(Ours::question).toArray(Question[]::new);
    }

    @Override
    public String name() {
        return "Chatelaine";
    }

    @Override
    public boolean permits(int question) {
        return Rule.permits(graph, questions[question], NOW);
    }

    private static Stream<Fact> members(World world) {
        return IntStream.range(0, world.users())
                .mapToObj(user -> new Fact.Member(LABS, user(user), true, RoleSet.NONE, origin(user)));
    }

    private static Stream<Fact> projects(World world) {
        return IntStream.range(0, world.projects())
                .mapToObj(project -> new Fact.Project(LABS, project(project), "Genomes", user(0), null, false));
    }

    private static Stream<Fact> teams(World world) {
        return IntStream.range(0, world.teams().size())
                .boxed()
                .flatMap(team -> Stream.concat(
                        Stream.of(new Fact.Team(LABS, team(team), RoleSet.NONE, origin(team))),
                        IntStream.of(world.teams().get(team))
                                .mapToObj(user -> new Fact.TeamMember(LABS, team(team), user(user)))));
    }

    private static Stream<Fact> grants(World world) {
        return IntStream.range(0, world.grants().size())
                .mapToObj(number -> new Fact.Given(
                        Scope.of(project(world.grants().get(number).project())),
                        grant(number, world.grants().get(number))));
    }

    private static Grant grant(int number, World.Given given) {
        return new Grant(
                id(9, number),
                given.isToTeam() ? Principal.of(team(given.team())) : Principal.of(user(given.who())),
                Grant.Status.ACCEPTED,
                RoleSet.of(List.of("project:" + World.ROLES.get(given.role()))),
                false,
                true,
                Set.of(),
                null,
                null,
                null,
                origin(number),
                null);
    }

    private static Question question(World.Asked asked) {
        var action = ACTIONS.get(asked.role());
        return Question.of(user(asked.user()), action[1], action[0], Scope.of(project(asked.project())));
    }

    private static UserId user(int number) {
        return new UserId(id(2, number));
    }

    private static ProjectId project(int number) {
        return new ProjectId(id(3, number));
    }

    private static TeamId team(int number) {
        return new TeamId(id(4, number));
    }

    /** Each its own objects, as they are when they come from events. */
    private static Origin origin(int number) {
        var event = id(5, number).toString();
        return new Origin(
                event,
                "dev.chatelaine.project.MemberAdded.v1",
                NOW,
                user(number).toString());
    }

    /** Ids like those of version 7: the first half follows the time, the second is random. */
    private static UUID id(int kind, int number) {
        long mixed = (kind * 0x9E3779B97F4A7C15L + number) * 0xBF58476D1CE4E5B9L;
        return new UUID(0x0198C0DE_0000_7000L + ((long) number << 16), (mixed ^ mixed >>> 31) | Long.MIN_VALUE);
    }
}
