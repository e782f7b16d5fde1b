package dev.chatelaine.access.fact;

import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.graph.Fact;
import dev.chatelaine.access.graph.FactKey;
import dev.chatelaine.access.graph.Known;
import dev.chatelaine.access.graph.Scope;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the database says is so now. */
final class StoredFacts implements Known {

    @Override
    public Optional<Fact.OrganizationDisabled> disabled(OrganizationId organization) {
        return find(Fact.OrganizationDisabled.class, new Fact.OrganizationDisabled(organization).key());
    }

    @Override
    public Optional<Fact.UserDeactivated> deactivated(UserId user) {
        return find(Fact.UserDeactivated.class, new Fact.UserDeactivated(user).key());
    }

    @Override
    public Optional<Fact.Member> member(OrganizationId organization, UserId user) {
        return find(Fact.Member.class, Fact.Member.keyOf(organization, user));
    }

    @Override
    public Optional<Fact.ServiceAccount> serviceAccount(UserId machine) {
        return find(Fact.ServiceAccount.class, Fact.ServiceAccount.keyOf(machine));
    }

    @Override
    public Optional<Fact.Team> team(TeamId team) {
        return find(Fact.Team.class, Fact.Team.keyOf(team));
    }

    @Override
    public Optional<Fact.TeamMember> teamMember(TeamId team, UserId user) {
        return find(Fact.TeamMember.class, Fact.TeamMember.keyOf(team, user));
    }

    @Override
    public Stream<Fact.TeamMember> teamMembers(TeamId team) {
        return FactView.nowBeginningWith(Fact.kindOf(Fact.TeamMember.class), team + "/")
                .map(Fact.TeamMember.class::cast);
    }

    @Override
    public Optional<Fact.Module> module(ModuleId module) {
        return find(Fact.Module.class, Fact.Module.keyOf(module));
    }

    @Override
    public Optional<Fact.Project> project(ProjectId project) {
        return find(Fact.Project.class, Fact.Project.keyOf(project));
    }

    @Override
    public Optional<Fact.Space> space(SpaceId space) {
        return find(Fact.Space.class, Fact.Space.keyOf(space));
    }

    @Override
    public Optional<Fact.Attachment> attachment(SpaceId space, Scope scope) {
        return find(Fact.Attachment.class, new Fact.Attachment(space, scope).key());
    }

    @Override
    public Optional<Fact.Resource> resource(ResourceId resource) {
        return find(Fact.Resource.class, Fact.Resource.keyOf(resource));
    }

    @Override
    public Optional<Fact.ResourceType> resourceType(OrganizationId organization, String name) {
        return find(Fact.ResourceType.class, Fact.ResourceType.keyOf(organization, name));
    }

    @Override
    public Optional<Fact.Template> template(RoleId role) {
        return find(Fact.Template.class, Fact.Template.keyOf(role));
    }

    @Override
    public Optional<Fact.Given> given(Scope scope, UUID grant) {
        return find(Fact.Given.class, Fact.Given.keyOf(grant));
    }

    private static <F extends Fact> Optional<F> find(Class<F> kind, FactKey key) {
        return FactView.now(key).map(FactView::fact).map(kind::cast);
    }
}
