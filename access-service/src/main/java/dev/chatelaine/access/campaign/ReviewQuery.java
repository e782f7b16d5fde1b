package dev.chatelaine.access.campaign;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which reviews somebody asks for, of those that they may see, as a condition of the query language. */
final class ReviewQuery {

    private static final String ADMINISTERED = "(organizationId in :organizations or scopeId in :projects)";
    private static final String NAMED = "array_contains(reviewers, :me)";

    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Those that the person may see, because of what they administer or because they were named. */
    ReviewQuery(UserId me, Set<OrganizationId> organizations, Set<ProjectId> projects, boolean mine) {
        parameters.put("me", me.value());
        parameters.put(
                "organizations",
                organizations.stream().map(OrganizationId::value).toList());
        parameters.put("projects", projects.stream().map(ProjectId::value).toList());
        condition.append(
                mine
                        ? "stage = OPEN and (" + NAMED + " or named = false and " + ADMINISTERED + ")"
                        : "(" + NAMED + " or " + ADMINISTERED + ")");
    }

    ReviewQuery of(OrganizationId organization) {
        if (organization != null) and("organizationId = :organization", "organization", organization.value());
        return this;
    }

    /** Only what comes after this one in a list that shows the newest first. */
    ReviewQuery before(UUID review) {
        if (review != null) and("reviewId < :last", "last", review);
        return this;
    }

    private void and(String more, String name, Object value) {
        condition.append(" and ").append(more);
        parameters.put(name, value);
    }

    String condition() {
        return condition.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
