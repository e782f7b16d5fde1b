package dev.chatelaine.access.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.TestingGraph;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewScope;
import dev.chatelaine.access.review.ReviewedGrant;
import dev.chatelaine.access.review.ReviewedGrant.Grantee;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may review what, and what there is to be reviewed, by the graph and the one rule. */
class GraphGroundTest {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final Map<String, String> ADMINISTRATOR = Map.of("project", "administrator");
    static final Map<String, String> VIEWER = Map.of("project", "viewer", "flow", "no-access");

    final TestingGraph graph = new TestingGraph(NOW);
    final Ground ground = new GraphGround(graph.graphs(), Clock.fixed(NOW, ZoneOffset.UTC));
    final OrganizationId labs = graph.labs();
    final ProjectId project = graph.project();
    final UserId chief = user();
    final UserId ada = user();
    final UserId bob = user();
    final TeamId team = new TeamId(UUID.randomUUID());

    @BeforeEach
    void anOrganizationOfTheChiefWithAProjectOfAda() {
        graph.joins(chief, "admin");
        graph.joins(ada, "member");
        graph.joins(bob, "member");
        graph.given(ada, ADMINISTRATOR, null);
    }

    @Test
    void whoever_manages_a_project_reviews_it_and_whoever_administers_its_organization() {
        graph.given(bob, VIEWER, null);
        assertThat(ground.administrators(theProject())).containsExactlyInAnyOrder(chief, ada);
        assertThat(ground.administrators(all())).containsExactly(chief);
        assertThat(ground.projectsAdministeredBy(ada)).containsExactly(project);
        assertThat(ground.projectsAdministeredBy(bob)).isEmpty();
        assertThat(ground.projectName(project)).contains("Genomes");
    }

    @Test
    void a_team_may_review_and_be_reviewed() {
        graph.team(team, bob);
        graph.given(team, ADMINISTRATOR);
        assertThat(ground.administrators(theProject())).contains(bob);
        assertThat(ground.projectsAdministeredBy(bob)).containsExactly(project);
        assertThat(ground.grants(all(), NOW))
                .extracting(ReviewedGrant::grantee)
                .contains(new Grantee(Grantee.Type.TEAM, team.value()));
    }

    @Test
    void whoever_is_deactivated_reviews_nothing() {
        graph.identity("OrganizationMemberDeactivated", Map.of("userId", chief));
        assertThat(ground.administrators(all())).isEmpty();
        assertThat(ground.belongs(chief, labs)).isFalse();
        assertThat(ground.belongs(ada, labs)).isTrue();
        assertThat(ground.belongs(user(), labs)).isFalse();
    }

    @Test
    void what_counts_and_what_will_is_reviewed_and_nothing_else() {
        var entry = graph.given(bob, VIEWER, NOW.plus(Duration.ofDays(1)));
        assertThat(ground.grants(theProject(), NOW)).hasSize(2).anySatisfy(grant -> {
            assertThat(grant.grantee()).isEqualTo(new Grantee(Grantee.Type.USER, bob.value()));
            assertThat(grant.roles()).isEqualTo(Map.of("project", "viewer"));
            assertThat(grant.projectId()).isEqualTo(project);
        });
        assertThat(ground.grants(all(), NOW.plus(Duration.ofDays(1))))
                .as("Bob's has ended")
                .hasSize(1);
        graph.project("MemberRemoved", Map.of("entryId", entry, "userId", bob));
        assertThat(ground.grants(theProject(), NOW)).hasSize(1);
    }

    @Test
    void nothing_is_known_of_what_does_not_exist() {
        var nothing = new ReviewScope(ReviewScope.Type.PROJECT, UUID.randomUUID());
        var nobodys = new ReviewScope(ReviewScope.Type.ORGANIZATION, UUID.randomUUID());
        for (var scope : List.of(nothing, nobodys)) {
            assertThat(ground.organizationOf(scope)).isEmpty();
            assertThat(ground.administrators(scope)).isEmpty();
            assertThat(ground.grants(scope, NOW)).isEmpty();
        }
        assertThat(ground.organizationOf(theProject())).contains(labs);
        assertThat(ground.organizationOf(all())).contains(labs);
    }

    private ReviewScope theProject() {
        return new ReviewScope(ReviewScope.Type.PROJECT, project.value());
    }

    private ReviewScope all() {
        return new ReviewScope(ReviewScope.Type.ORGANIZATION, labs.value());
    }

    private static UserId user() {
        return new UserId(UUID.randomUUID());
    }
}
