package dev.chatelaine.identity.team;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.team.TeamEvent.TeamCreated;
import dev.chatelaine.identity.team.TeamEvent.TeamDeleted;
import dev.chatelaine.identity.team.TeamEvent.TeamDescribed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadAppointed;
import dev.chatelaine.identity.team.TeamEvent.TeamLeadDismissed;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberAdded;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRemoved;
import dev.chatelaine.identity.team.TeamEvent.TeamMemberRoleChanged;
import dev.chatelaine.identity.team.TeamEvent.TeamQuotasChanged;
import dev.chatelaine.identity.team.TeamEvent.TeamRolesChanged;

/**
 * A team as it is now.
 *
 * @param profile what it is called; null until it is created
 */
public record TeamState(
        OrganizationId organizationId,
        TeamId teamId,
        Profile profile,
        Inheritance inheritance,
        Quotas quotas,
        TeamMembers members,
        boolean deleted) {

    static final TeamState NONE =
            new TeamState(null, null, null, Inheritance.NOTHING, Quotas.UNLIMITED, TeamMembers.NOBODY, false);

    /** @param description may be empty */
    public record Profile(String name, String description) {}

    boolean created() {
        return profile != null;
    }

    boolean exists() {
        return created() && !deleted;
    }

    TeamState after(TeamEvent event) {
        return switch (event) {
            case TeamCreated e ->
                new TeamState(
                        e.organizationId(),
                        e.teamId(),
                        new Profile(e.name(), e.description()),
                        inheritance,
                        quotas,
                        members,
                        deleted);
            case TeamDescribed e -> with(new Profile(e.name(), e.description()), inheritance, quotas);
            case TeamRolesChanged e -> with(profile, new Inheritance(e.roles(), e.platformRoles()), quotas);
            case TeamQuotasChanged e -> with(profile, inheritance, e.quotas());
            case TeamMemberAdded e -> with(members.with(e.userId(), e.role(), e.organizationSequence()));
            case TeamMemberRoleChanged e -> with(members.with(e.userId(), e.role(), null));
            case TeamMemberRemoved e -> with(members.without(e.userId()));
            case TeamLeadAppointed e -> with(members.ledBy(e.userId()));
            case TeamLeadDismissed _ -> with(members.ledBy(null));
            case TeamDeleted _ ->
                new TeamState(organizationId, teamId, profile, Inheritance.NOTHING, quotas, TeamMembers.NOBODY, true);
        };
    }

    private TeamState with(Profile next, Inheritance gives, Quotas limits) {
        return new TeamState(organizationId, teamId, next, gives, limits, members, deleted);
    }

    private TeamState with(TeamMembers next) {
        return new TeamState(organizationId, teamId, profile, inheritance, quotas, next, deleted);
    }
}
