package dev.chatelaine.access.testing;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ModuleId;
import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.ResourceId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.SpaceId;
import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Question;
import dev.chatelaine.access.decision.Rule;
import dev.chatelaine.access.graph.Graph;
import dev.chatelaine.access.graph.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Those whom the tests of decisions are about, and where and when they meet. */
public final class Cast {

    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    public static final Instant BEFORE = NOW.minus(Duration.ofHours(1));
    public static final Instant LATER = NOW.plus(Duration.ofHours(1));

    public static final UserId ADA = new UserId(new UUID(1, 1));
    public static final UserId BOB = new UserId(new UUID(1, 2));
    public static final UserId CAROL = new UserId(new UUID(1, 3));
    public static final OrganizationId LABS = new OrganizationId(new UUID(2, 1));
    public static final OrganizationId RIVALS = new OrganizationId(new UUID(2, 2));
    public static final TeamId READERS = new TeamId(new UUID(3, 1));
    public static final TeamId WRITERS = new TeamId(new UUID(3, 2));
    public static final ModuleId SEQUENCING = new ModuleId(new UUID(4, 1));
    public static final ProjectId GENOMES = new ProjectId(new UUID(5, 1));
    public static final ProjectId PROTEINS = new ProjectId(new UUID(5, 2));
    public static final SpaceId SHELF = new SpaceId(new UUID(6, 1));
    public static final ResourceId READS = new ResourceId(new UUID(7, 1));
    public static final RoleId CURATOR = new RoleId(new UUID(8, 1));

    private Cast() {}

    public static EntryId entry(int number) {
        return new EntryId(new UUID(9, number));
    }

    /** Whether somebody may do it now, in this place. */
    public static boolean may(Graph graph, UserId who, String action, String type, Scope scope) {
        return Rule.permits(graph, Question.of(who, action, type, scope), NOW);
    }
}
