package dev.chatelaine.access.naming;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.decision.Capability;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.role.BuiltInRoles;
import dev.chatelaine.access.role.SharedType;
import dev.chatelaine.chassis.json.WireText;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What can be done to things of a type: what roles know, what its organization has defined, and what storage offers. */
public final class Actions {

    private static final Set<String> STORED = Set.of("project", "space");

    private final Graph graph;
    private final OrganizationId organization;

    public Actions(Graph graph, OrganizationId organization) {
        this.graph = graph;
        this.organization = organization;
    }

    /** Their names, in order. */
    public SortedSet<String> on(String type) {
        var actions = new TreeSet<>(BuiltInRoles.KNOWN.actions(type));
        BuiltInRoles.KNOWN.shared(type).ifPresent(shared -> add(actions, shared));
        graph.resourceType(organization, type).ifPresent(defined -> actions.addAll(defined.actions()));
        if (STORED.contains(type))
            Arrays.stream(Capability.values()).map(WireText::of).forEach(actions::add);
        return actions;
    }

    private static void add(Set<String> actions, SharedType type) {
        actions.addAll(type.view());
        actions.addAll(type.edit());
    }
}
