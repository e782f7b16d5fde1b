package dev.chatelaine.benchmarks.decisions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cedar: a role in a project is a group, and users and teams are in it. The engine gets with each question what it needs
 * to know, the user, their teams and the project; that is put together beforehand and not measured. Its policies are
 * parsed once and kept in its own cache.
 */
final class Cedar implements Judge {

    private static final EntityTypeName USER = type("User");
    private static final EntityTypeName TEAM = type("Team");
    private static final EntityTypeName ROLE = type("Role");
    private static final EntityTypeName PROJECT = type("Project");
    private static final EntityTypeName ACTION = type("Action");

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;
    private final List<AuthorizationRequest> questions = new ArrayList<>();
    private final List<Set<Entity>> entities = new ArrayList<>();

    Cedar(World world) throws Exception {
        policies = PolicySet.parsePolicies(policies());
        policies.cache();
        var ofUsers = new HashMap<Integer, Set<EntityUID>>();
        var ofTeams = new HashMap<Integer, Set<EntityUID>>();
        for (var given : world.grants()) {
            var whose = given.isToTeam() ? ofTeams : ofUsers;
            whose.computeIfAbsent(given.isToTeam() ? given.team() : given.who(), _ -> new HashSet<>())
                    .add(role(given.project(), given.role()));
        }
        for (int team = 0; team < world.teams().size(); team++)
            for (int user : world.teams().get(team))
                ofUsers.computeIfAbsent(user, _ -> new HashSet<>()).add(TEAM.of("t" + team));
        for (var asked : world.questions()) {
            questions.add(new AuthorizationRequest(
                    USER.of("u" + asked.user()), ACTION.of("a" + asked.role()), project(asked.project()), Map.of()));
            entities.add(around(asked, ofUsers.getOrDefault(asked.user(), Set.of()), ofTeams));
        }
    }

    @Override
    public String name() {
        return "Cedar";
    }

    @Override
    public boolean permits(int question) {
        try {
            var answer = engine.isAuthorized(questions.get(question), policies, entities.get(question));
            return answer.success.orElseThrow().isAllowed();
        } catch (AuthException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Entity> around(World.Asked asked, Set<EntityUID> groups, Map<Integer, Set<EntityUID>> ofTeams) {
        var around = groups.stream()
                .filter(group -> group.getType().equals(TEAM))
                .map(team -> new Entity(
                        team,
                        ofTeams.getOrDefault(
                                Integer.valueOf(team.getId().toString().substring(1)), Set.of())))
                .collect(toSet());
        around.add(new Entity(USER.of("u" + asked.user()), groups));
        Map<String, Value> roles = World.ROLES.stream()
                .collect(toMap(name -> name, name -> role(asked.project(), World.ROLES.indexOf(name))));
        around.add(new Entity(project(asked.project()), roles, Set.of()));
        return around;
    }

    private static String policies() {
        return """
                permit (principal, action == Action::"a0", resource) when
                  { principal in resource.viewer || principal in resource.contributor || principal in resource.administrator };
                permit (principal, action == Action::"a1", resource) when
                  { principal in resource.contributor || principal in resource.administrator };
                permit (principal, action == Action::"a2", resource) when
                  { principal in resource.administrator };
                """;
    }

    private static EntityUID role(int project, int role) {
        return ROLE.of("p" + project + "/" + World.ROLES.get(role));
    }

    private static EntityUID project(int number) {
        return PROJECT.of("p" + number);
    }

    private static EntityTypeName type(String name) {
        return EntityTypeName.parse(name).orElseThrow();
    }
}
