package dev.chatelaine.benchmarks.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Who was given what, and what is asked: numbers that each engine turns into what it understands. The same size gives the
 * same world, on every machine.
 *
 * @param teams the members of each team
 * @param grants most to a user, some to a team
 * @param questions half of them about somebody who was given something there
 */
record World(int users, int projects, List<int[]> teams, List<Given> grants, List<Asked> questions) {

    /** Lowest first; each permits what those before it do, and the action of its own. */
    static final List<String> ROLES = List.of("viewer", "contributor", "administrator");

    private static final int USERS = 100_000;
    private static final int PROJECTS = 10_000;
    private static final int QUESTIONS = 1 << 14;
    private static final int LARGEST_TEAM = 5_000;
    private static final int SMALLEST_TEAM = 10;
    private static final int GRANTS_OF_A_TEAM = 5;

    /** @param who a team's number below zero, less one; a user's otherwise */
    record Given(int who, int project, int role) {

        boolean isToTeam() {
            return who < 0;
        }

        int team() {
            return -who - 1;
        }
    }

    /** @param role whose own action is asked for */
    record Asked(int user, int project, int role) {}

    static World of(int size) {
        var random = new Random(size);
        var teams = IntStream.iterate(LARGEST_TEAM, members -> members >= SMALLEST_TEAM, members -> members / 2)
                .mapToObj(members -> random.ints(members, 0, USERS).distinct().toArray())
                .toList();
        var grants = new ArrayList<Given>();
        for (int team = 0; team < teams.size(); team++)
            for (int i = 0; i < GRANTS_OF_A_TEAM; i++) grants.add(given(-team - 1, random));
        while (grants.size() < size) grants.add(given(random.nextInt(USERS), random));
        var questions = IntStream.range(0, QUESTIONS)
                .mapToObj(i -> i % 2 == 0 ? near(grants, teams, random) : far(random))
                .toList();
        return new World(USERS, PROJECTS, teams, grants, questions);
    }

    private static Given given(int who, Random random) {
        return new Given(who, random.nextInt(PROJECTS), random.nextInt(ROLES.size()));
    }

    private static Asked near(List<Given> grants, List<int[]> teams, Random random) {
        var given = grants.get(random.nextInt(grants.size()));
        var members = given.isToTeam() ? teams.get(given.team()) : new int[] {given.who()};
        return new Asked(members[random.nextInt(members.length)], given.project(), random.nextInt(ROLES.size()));
    }

    private static Asked far(Random random) {
        return new Asked(random.nextInt(USERS), random.nextInt(PROJECTS), random.nextInt(ROLES.size()));
    }
}
