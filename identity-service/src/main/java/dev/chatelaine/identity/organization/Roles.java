package dev.chatelaine.identity.organization;

import dev.chatelaine.identity.OrganizationRole;
import dev.chatelaine.identity.PlatformRole;
import java.util.HashSet;
import java.util.Set;

/** What somebody is, by name, in both categories. */
public record Roles(Set<OrganizationRole> organization, Set<PlatformRole> platform) {

    static final Roles NONE = new Roles(Set.of(), Set.of());

    public Roles {
        organization = Set.copyOf(organization);
        platform = Set.copyOf(platform);
    }

    boolean administrator() {
        return organization.contains(OrganizationRole.ADMIN);
    }

    boolean manages() {
        return administrator() || organization.contains(OrganizationRole.MANAGER);
    }

    /** Whether managers have no say about whoever holds these: the administrators of either category. */
    boolean aboveManagers() {
        return administrator() || platform.contains(PlatformRole.ADMIN);
    }

    /** Whether the step from these to others makes or unmakes an administrator of either category. */
    boolean changesRankTo(Roles others) {
        return administrator() != others.administrator()
                || platform.contains(PlatformRole.ADMIN) != others.platform.contains(PlatformRole.ADMIN);
    }

    Roles and(Roles more) {
        var both = new HashSet<>(organization);
        both.addAll(more.organization);
        var bothPlatform = new HashSet<>(platform);
        bothPlatform.addAll(more.platform);
        return new Roles(both, bothPlatform);
    }
}
