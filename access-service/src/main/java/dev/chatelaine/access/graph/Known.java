package dev.chatelaine.access.graph;

import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is so now, as far as the meaning of an event depends on it. */
public interface Known {

    Optional<Fact.OrganizationDisabled> disabled(OrganizationId organization);

    Optional<Fact.UserDeactivated> deactivated(UserId user);

    Optional<Fact.Member> member(OrganizationId organization, UserId user);

    Optional<Fact.ServiceAccount> serviceAccount(UserId machine);

    Optional<Fact.Team> team(TeamId team);

    Optional<Fact.TeamMember> teamMember(TeamId team, UserId user);

    /** Everyone who is in the team. */
    Stream<Fact.TeamMember> teamMembers(TeamId team);

    Optional<Fact.Module> module(ModuleId module);

    Optional<Fact.Project> project(ProjectId project);

    Optional<Fact.Space> space(SpaceId space);

    Optional<Fact.Attachment> attachment(SpaceId space, Scope scope);

    Optional<Fact.Resource> resource(ResourceId resource);

    Optional<Fact.ResourceType> resourceType(OrganizationId organization, String name);

    Optional<Fact.Template> template(RoleId role);

    /** The grant of this id, which was given in this place. */
    Optional<Fact.Given> given(Scope scope, UUID grant);
}
