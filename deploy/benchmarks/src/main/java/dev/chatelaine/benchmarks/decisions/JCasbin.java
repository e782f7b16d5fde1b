package dev.chatelaine.benchmarks.decisions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/** jCasbin with its model of roles in domains: a project is a domain, and a team is a role that its members have there. */
final class JCasbin implements Judge {

    private final Enforcer enforcer;
    private final Object[][] questions;

    JCasbin(World world) {
        enforcer = new Enforcer(model());
        enforcer.enableLog(false);
        enforcer.enableAutoBuildRoleLinks(false);
        for (int role = 0; role < World.ROLES.size(); role++)
            for (int permitted = 0; permitted <= role; permitted++)
                enforcer.addPolicy(World.ROLES.get(role), action(permitted));
        enforcer.addGroupingPolicies(new ArrayList<>(links(world)));
        enforcer.buildRoleLinks();
        questions = world.questions().stream()
                .map(asked -> new Object[] {"u" + asked.user(), "p" + asked.project(), action(asked.role())})
                .toArray(Object[][]::new);
    }

    @Override
    public String name() {
        return "jCasbin";
    }

    @Override
    public boolean permits(int question) {
        return enforcer.enforce(questions[question]);
    }

    private static Model model() {
        var model = new Model();
        model.addDef("r", "r", "sub, dom, act");
        model.addDef("p", "p", "sub, act");
        model.addDef("g", "g", "_, _, _");
        model.addDef("e", "e", "some(where (p.eft == allow))");
        model.addDef("m", "m", "r.act == p.act && g(r.sub, p.sub, r.dom)");
        return model;
    }

    private static Set<List<String>> links(World world) {
        var links = new LinkedHashSet<List<String>>();
        for (var given : world.grants()) {
            var project = "p" + given.project();
            var whose = given.isToTeam() ? "t" + given.team() : "u" + given.who();
            links.add(List.of(whose, World.ROLES.get(given.role()), project));
            if (given.isToTeam())
                for (int user : world.teams().get(given.team())) links.add(List.of("u" + user, whose, project));
        }
        return links;
    }

    private static String action(int role) {
        return "a" + role;
    }
}
