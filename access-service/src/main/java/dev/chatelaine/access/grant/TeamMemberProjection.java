package dev.chatelaine.access.grant;

import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import jakarta.inject.Singleton;
import java.util.Set;

/** Notes what identity-service says about who is in which team: what a team was given counts for them. */
@Singleton
public class TeamMemberProjection implements Projection {

    /** Its name, by which its freshness is asked for. */
    public static final String NAME = "team-member";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.identity");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.identity.TeamMemberAdded.v1" -> TeamMemberView.add(event.as(TeamMember.class));
            case "dev.chatelaine.identity.TeamMemberRemoved.v1" -> TeamMemberView.remove(event.as(TeamMember.class));
            case "dev.chatelaine.identity.TeamDeleted.v1" ->
                TeamMemberView.removeAll(event.as(Team.class).teamId());
            default -> {} // says nothing about who is in a team
        }
    }

    @Override
    public void reset() {
        TeamMemberView.deleteAll();
    }

    record TeamMember(TeamId teamId, UserId userId) {}

    record Team(TeamId teamId) {}
}
