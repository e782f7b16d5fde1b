package dev.chatelaine.access.campaign;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.review.ReviewScope;
import dev.chatelaine.access.review.ReviewTerms;
import dev.chatelaine.access.review.ReviewTerms.Silence;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.json.WireText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The body of a request to open a review.
 *
 * @param role a level, such as {@code administrator}: only what gives it is asked about; null: everything is
 * @param reviewers who answers; empty or null: whoever administers the scope
 */
record NewReview(
        @NotNull @Valid Scope scope,
        ReviewedRole role,
        @NotNull @PlainText String name,
        @NotNull Silence onSilence,
        @NotNull Instant dueAt,
        @Size(max = 100) Set<@NotNull UserId> reviewers) {

    record Scope(@NotNull ReviewScope.Type type, @NotNull UUID id) {}

    ReviewScope reviewed() {
        return new ReviewScope(scope.type(), scope.id());
    }

    ReviewTerms terms(OrganizationId organization) {
        return new ReviewTerms(organization, reviewed(), level(), name, onSilence, dueAt, named(), false);
    }

    String level() {
        return role == null ? null : WireText.of(role);
    }

    Set<UserId> named() {
        return reviewers == null ? Set.of() : reviewers;
    }

    /** The levels that can be looked at. */
    enum ReviewedRole {
        VIEWER,
        DATA_PROVIDER,
        CONTRIBUTOR,
        ADMINISTRATOR
    }
}
