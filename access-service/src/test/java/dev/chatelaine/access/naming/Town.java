package dev.chatelaine.access.naming;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.alias.AliasBook;
import dev.chatelaine.access.graph.Change;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.Grant;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Origin;
import dev.chatelaine.access.graph.Principal;
import dev.chatelaine.access.graph.Scope;
import dev.chatelaine.access.graph.Visibility;
import dev.chatelaine.access.person.AddressBook;
import dev.chatelaine.access.role.Permission;
import dev.chatelaine.access.role.RoleSet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A few facts at a time make a graph for a test; with it, what others call people and places. */
public final class Town {

    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Origin ORIGIN = new Origin("event", "type", NOW.minusSeconds(60), "ada");

    public final AliasBook aliases = new AliasBook();
    public final AddressBook addresses = new AddressBook();
    private Graph graph = Graph.EMPTY;

    public Graph graph() {
        return graph;
    }

    public Names names(OrganizationId organization) {
        return new Names(graph, organization, aliases, addresses);
    }

    public Roster roster(OrganizationId organization) {
        return new Roster(graph, organization, aliases);
    }

    public OrganizationId organization() {
        return new OrganizationId(UUID.randomUUID());
    }

    public UserId member(OrganizationId organization, String... roles) {
        var user = new UserId(UUID.randomUUID());
        belongs(organization, user, roles);
        return user;
    }

    public void belongs(OrganizationId organization, UserId user, String... roles) {
        fact(new Fact.Member(organization, user, true, RoleSet.of(List.of(roles)), ORIGIN));
    }

    public void leaves(OrganizationId organization, UserId user) {
        fact(new Fact.Member(organization, user, false, RoleSet.NONE, ORIGIN));
    }

    public UserId machine(OrganizationId organization, String... permissions) {
        var user = new UserId(UUID.randomUUID());
        fact(new Fact.ServiceAccount(organization, user, Set.of(permissions)));
        return user;
    }

    public ProjectId project(OrganizationId organization, UserId owner) {
        var project = new ProjectId(UUID.randomUUID());
        fact(new Fact.Project(organization, project, "Genomes", owner, null, false));
        return project;
    }

    public ResourceId resource(OrganizationId organization, ProjectId project, String type, UserId owner) {
        var resource = new ResourceId(UUID.randomUUID());
        fact(new Fact.Resource(
                organization, resource, project, null, type, false, "Reads", "reads/", owner, Visibility.SPECIFIC));
        return resource;
    }

    public void type(OrganizationId organization, String name, String... actions) {
        fact(new Fact.ResourceType(organization, name, List.of(actions)));
    }

    public RoleId template(OrganizationId organization, Permission... permissions) {
        var role = new RoleId(UUID.randomUUID());
        fact(new Fact.Template(organization, role, null, "Template", List.of(permissions)));
        return role;
    }

    public void given(Scope scope, UserId user, RoleSet roles, RoleId... templates) {
        fact(new Fact.Given(
                scope,
                new Grant(
                        UUID.randomUUID(),
                        Principal.of(user),
                        Grant.Status.ACCEPTED,
                        roles,
                        false,
                        false,
                        Set.of(templates),
                        null,
                        null,
                        null,
                        ORIGIN,
                        null)));
    }

    private void fact(Fact fact) {
        graph = graph.with(new Change(null, fact));
    }
}
