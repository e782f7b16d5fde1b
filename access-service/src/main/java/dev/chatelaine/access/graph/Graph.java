package dev.chatelaine.access.graph;

import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import io.vavr.collection.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that is known about who was given what, at one moment. It never changes: the next event makes the next graph, which
 * shares with this one whatever did not change, so a question is answered from one moment however long it takes.
 */
public final class Graph implements Known {

    /** Nothing is known. */
    public static final Graph EMPTY = new Graph(new Maps(
            Table.empty(), Table.empty(), Table.empty(), Table.empty(), Table.empty(), Table.empty(), Table.empty()));

    private final Maps maps;

    Graph(Maps maps) {
        this.maps = maps;
    }

    /** The graph in which all this is so; answers come a little sooner than from one that grew by changes. */
    public static Graph of(Stream<Fact> facts) {
        var grown = facts.map(fact -> new Change(null, fact)).reduce(EMPTY, Graph::with, (one, _) -> one);
        return new Graph(grown.maps.settled());
    }

    /** The graph after the change. */
    public Graph with(Change change) {
        return new Graph(Growth.of(maps, change));
    }

    /** Whether anything counts that somebody has in the organization. */
    public boolean isActive(UserId user, OrganizationId organization) {
        return standing(user, organization).active();
    }

    /** The teams of the organization that somebody is in. */
    public Iterable<Principal> teamsOf(UserId user, OrganizationId organization) {
        return standing(user, organization).teams();
    }

    /** What somebody is in the organization. */
    public Standing standing(UserId user, OrganizationId organization) {
        var person = person(user);
        var belonging = person.in(organization.value());
        boolean active = !person.deactivated()
                && belonging.active()
                && !organization(organization).disabled();
        return new Standing(active, belonging.teams());
    }

    /** All that was ever given there. */
    public Grants grantsIn(Scope scope) {
        return place(scope).grants();
    }

    /** The organization to which the place belongs; null if there is no such place. */
    public OrganizationId organizationOf(Scope scope) {
        if (scope.type() == ScopeType.ORGANIZATION) return new OrganizationId(scope.id());
        var fact = place(scope).fact();
        return fact == null ? null : fact.organizationId();
    }

    /** Where a principal was given something by name, whatever has become of it. */
    public Stream<Scope> holdingsOf(Principal principal) {
        return maps.holdings().getOrElse(principal, HashSet.empty()).toJavaStream();
    }

    /** Who is in the team. */
    public Stream<UserId> membersOf(TeamId team) {
        return maps.teams().getOrElse(team.value(), Team.UNKNOWN).members().toJavaStream();
    }

    /** All that somebody has things by: themself, and their teams in the organizations of which they are members. */
    public Stream<Principal> principalsOf(UserId user) {
        var person = person(user);
        var teams = organizationsOf(user).stream()
                .flatMap(one -> person.in(one.value()).teams().toJavaStream());
        return Stream.concat(Stream.of(Principal.of(user)), teams);
    }

    /** Whom a principal stands for: the person, or everyone who is in the team. */
    public Stream<UserId> peopleOf(Principal principal) {
        return principal.team() == null ? Stream.of(new UserId(principal.id())) : membersOf(principal.team());
    }

    /** Everybody who is, or was, a member of the organization. */
    public Stream<UserId> membersOf(OrganizationId organization) {
        return organization(organization).members().toJavaStream();
    }

    /** The modules, projects, spaces and resources of an organization. */
    public Stream<Scope> placesOf(OrganizationId organization) {
        return organization(organization).places().toJavaStream();
    }

    /** The types of resources that an organization has defined. */
    public Stream<Fact.ResourceType> typesOf(OrganizationId organization) {
        return organization(organization).types().values().toJavaStream();
    }

    /** The organizations of which somebody is, or was, a member. */
    public List<OrganizationId> organizationsOf(UserId user) {
        return person(user)
                .belongings()
                .values()
                .filter(belonging -> belonging.member() != null)
                .map(belonging -> belonging.member().organizationId())
                .toList();
    }

    /** Of a space: the modules and projects that it is attached to; of a module or project: its spaces. */
    public Iterable<Scope> attachedTo(Scope scope) {
        return place(scope).attached();
    }

    @Override
    public Optional<Fact.OrganizationDisabled> disabled(OrganizationId organization) {
        return organization(organization).disabled()
                ? Optional.of(new Fact.OrganizationDisabled(organization))
                : Optional.empty();
    }

    @Override
    public Optional<Fact.UserDeactivated> deactivated(UserId user) {
        return person(user).deactivated() ? Optional.of(new Fact.UserDeactivated(user)) : Optional.empty();
    }

    @Override
    public Optional<Fact.Member> member(OrganizationId organization, UserId user) {
        return Optional.ofNullable(person(user).in(organization.value()).member());
    }

    @Override
    public Optional<Fact.ServiceAccount> serviceAccount(UserId machine) {
        return Optional.ofNullable(maps.machines().getOrElse(machine.value(), null));
    }

    @Override
    public Optional<Fact.Team> team(TeamId team) {
        return Optional.ofNullable(
                maps.teams().getOrElse(team.value(), Team.UNKNOWN).fact());
    }

    @Override
    public Optional<Fact.TeamMember> teamMember(TeamId team, UserId user) {
        var known = maps.teams().getOrElse(team.value(), Team.UNKNOWN);
        return known.fact() != null && known.members().contains(user)
                ? Optional.of(new Fact.TeamMember(known.fact().organizationId(), team, user))
                : Optional.empty();
    }

    @Override
    public Stream<Fact.TeamMember> teamMembers(TeamId team) {
        return this.team(team).stream()
                .flatMap(fact -> membersOf(team).map(user -> new Fact.TeamMember(fact.organizationId(), team, user)));
    }

    @Override
    public Optional<Fact.Module> module(ModuleId module) {
        return fact(Fact.Module.class, Scope.of(module));
    }

    @Override
    public Optional<Fact.Project> project(ProjectId project) {
        return fact(Fact.Project.class, Scope.of(project));
    }

    @Override
    public Optional<Fact.Space> space(SpaceId space) {
        return fact(Fact.Space.class, Scope.of(space));
    }

    @Override
    public Optional<Fact.Attachment> attachment(SpaceId space, Scope scope) {
        return place(Scope.of(space)).attached().contains(scope)
                ? Optional.of(new Fact.Attachment(space, scope))
                : Optional.empty();
    }

    @Override
    public Optional<Fact.Resource> resource(ResourceId resource) {
        return fact(Fact.Resource.class, Scope.of(resource));
    }

    @Override
    public Optional<Fact.ResourceType> resourceType(OrganizationId organization, String name) {
        return organization(organization).types().get(name).toJavaOptional();
    }

    @Override
    public Optional<Fact.Template> template(RoleId role) {
        return Optional.ofNullable(maps.templates().getOrElse(role.value(), null));
    }

    @Override
    public Optional<Fact.Given> given(Scope scope, UUID grant) {
        return grantsIn(scope).find(grant).map(found -> new Fact.Given(scope, found));
    }

    private <F extends Fact> Optional<F> fact(Class<F> kind, Scope scope) {
        return Optional.ofNullable(place(scope).fact()).map(kind::cast);
    }

    private Place place(Scope scope) {
        return maps.places().getOrElse(scope, Place.UNKNOWN);
    }

    private Person person(UserId user) {
        return maps.people().getOrElse(user.value(), Person.UNKNOWN);
    }

    private Organization organization(OrganizationId organization) {
        return maps.organizations().getOrElse(organization.value(), Organization.UNKNOWN);
    }
}
