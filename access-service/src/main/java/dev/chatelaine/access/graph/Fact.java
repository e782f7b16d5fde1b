package dev.chatelaine.access.graph;

import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.role.Permission;
import dev.chatelaine.access.role.RoleSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * One thing that is so, from the event that says it until another one says otherwise. All facts together are the {@link
 * Graph}; a fact with the same key takes the place of the one before.
 */
public sealed interface Fact {

    /** What it is about. */
    FactKey key();

    /** The name of a kind of facts: it is stored, and never changes. */
    static String kindOf(Class<? extends Fact> kind) {
        return kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Whose it is, as far as the fact says so itself; null: that of its place, or nobody's. */
    default OrganizationId organizationId() {
        return null;
    }

    /** An organization counts for nothing at present. */
    record OrganizationDisabled(OrganizationId organizationId) implements Fact {
        @Override
        public FactKey key() {
            return FactKey.of(OrganizationDisabled.class, organizationId);
        }
    }

    /** Somebody was deactivated everywhere. */
    record UserDeactivated(UserId userId) implements Fact {
        @Override
        public FactKey key() {
            return FactKey.of(UserDeactivated.class, userId);
        }
    }

    /**
     * Somebody is, or was, a member of an organization.
     *
     * @param active false while deactivated there, and after they have left
     * @param roles of the organization and of its platform
     * @param origin the event that gave these roles
     */
    record Member(OrganizationId organizationId, UserId userId, boolean active, RoleSet roles, Origin origin)
            implements Fact {
        @Override
        public FactKey key() {
            return keyOf(organizationId, userId);
        }

        public static FactKey keyOf(OrganizationId organization, UserId user) {
            return FactKey.of(Member.class, organization, user);
        }
    }

    /** A machine may ask on behalf of an organization. */
    record ServiceAccount(OrganizationId organizationId, UserId userId, Set<String> permissions) implements Fact {
        @Override
        public FactKey key() {
            return keyOf(userId);
        }

        public static FactKey keyOf(UserId machine) {
            return FactKey.of(ServiceAccount.class, machine);
        }
    }

    /** A team, and the roles of the organization and its platform that its members have through it. */
    record Team(OrganizationId organizationId, TeamId teamId, RoleSet roles, Origin origin) implements Fact {
        @Override
        public FactKey key() {
            return keyOf(teamId);
        }

        public static FactKey keyOf(TeamId team) {
            return FactKey.of(Team.class, team);
        }
    }

    /** Somebody is in a team. */
    record TeamMember(OrganizationId organizationId, TeamId teamId, UserId userId) implements Fact {
        @Override
        public FactKey key() {
            return keyOf(teamId, userId);
        }

        public static FactKey keyOf(TeamId team, UserId user) {
            return FactKey.of(TeamMember.class, team, user);
        }
    }

    /** A module. */
    record Module(OrganizationId organizationId, ModuleId moduleId, String name) implements Fact {
        @Override
        public FactKey key() {
            return keyOf(moduleId);
        }

        public static FactKey keyOf(ModuleId module) {
            return FactKey.of(Module.class, module);
        }
    }

    /** A project; in an archived one nothing may be changed. */
    record Project(
            OrganizationId organizationId,
            ProjectId projectId,
            String name,
            UserId ownerId,
            Storage storage,
            boolean archived)
            implements Fact {
        @Override
        public FactKey key() {
            return keyOf(projectId);
        }

        public static FactKey keyOf(ProjectId project) {
            return FactKey.of(Project.class, project);
        }
    }

    /**
     * A space.
     *
     * @param storage where its objects are; null if it has no place
     * @param moduleId the module whose default space it is; null otherwise
     */
    record Space(
            OrganizationId organizationId,
            SpaceId spaceId,
            String name,
            Storage storage,
            ModuleId moduleId,
            boolean restricted)
            implements Fact {
        @Override
        public FactKey key() {
            return keyOf(spaceId);
        }

        public static FactKey keyOf(SpaceId space) {
            return FactKey.of(Space.class, space);
        }
    }

    /** A space can be reached from a module or a project. */
    record Attachment(SpaceId spaceId, Scope scope) implements Fact {
        @Override
        public FactKey key() {
            return new FactKey(kindOf(Attachment.class), spaceId + "/" + scope.id());
        }
    }

    /**
     * Something that is registered in a project.
     *
     * @param spaceId the space where it lies; null if it lies in its project's own place
     * @param inherits whether it follows the roles of its project, and is never shared by itself
     */
    record Resource(
            OrganizationId organizationId,
            ResourceId resourceId,
            ProjectId projectId,
            SpaceId spaceId,
            String type,
            boolean inherits,
            String name,
            String path,
            UserId ownerId,
            Visibility visibility)
            implements Fact {
        @Override
        public FactKey key() {
            return keyOf(resourceId);
        }

        public static FactKey keyOf(ResourceId resource) {
            return FactKey.of(Resource.class, resource);
        }
    }

    /** A type of resource that an organization has defined. */
    record ResourceType(OrganizationId organizationId, String name, List<String> actions) implements Fact {
        @Override
        public FactKey key() {
            return keyOf(organizationId, name);
        }

        public static FactKey keyOf(OrganizationId organization, String name) {
            return new FactKey(kindOf(ResourceType.class), organization + "/" + name);
        }
    }

    /**
     * A role template, as it is defined now.
     *
     * @param projectId the project that alone may use it; null if the whole organization may
     */
    record Template(
            OrganizationId organizationId,
            RoleId roleId,
            ProjectId projectId,
            String name,
            List<Permission> permissions)
            implements Fact {

        public Template {
            permissions = permissions.stream().sorted().toList();
        }

        @Override
        public FactKey key() {
            return keyOf(roleId);
        }

        public static FactKey keyOf(RoleId role) {
            return FactKey.of(Template.class, role);
        }
    }

    /** Somebody was given something somewhere, whatever has become of it. */
    record Given(Scope scope, Grant grant) implements Fact {
        @Override
        public FactKey key() {
            return keyOf(grant.id());
        }

        public static FactKey keyOf(UUID grant) {
            return new FactKey(kindOf(Given.class), grant.toString());
        }
    }
}
