package dev.chatelaine.access.effective;

import dev.chatelaine.access.grant.GrantProjection;
import dev.chatelaine.access.grant.TeamMemberProjection;
import dev.chatelaine.access.project.ProjectProjection;
import dev.chatelaine.access.role.RoleTemplateProjection;
import dev.chatelaine.access.standing.StandingProjection;
import dev.chatelaine.chassis.projection.Freshness;
import dev.chatelaine.chassis.projection.StaleKnowledge;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How old the answers can be at most. An answer that is too old is not given: it might grant what was taken away. */
@Singleton
public class Knowledge {

    private static final List<String> ASKED = List.of(
            ProjectProjection.NAME,
            GrantProjection.NAME,
            TeamMemberProjection.NAME,
            RoleTemplateProjection.NAME,
            StandingProjection.NAME);

    private final Freshness freshness;
    private final Duration maximumAge;

    Knowledge(Freshness freshness, @ConfigProperty(name = "chatelaine.access.maximum-age") Duration maximumAge) {
        this.freshness = freshness;
        this.maximumAge = maximumAge;
    }

    /**
     * The instant up to which everything is known. To be asked before the answer is read, never after.
     *
     * @throws StaleKnowledge if that is too long ago
     */
    public Instant asOf() {
        return ASKED.stream()
                .map(projection -> freshness.require(projection, maximumAge))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
