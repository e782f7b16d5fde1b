package dev.chatelaine.access.cadence;

import dev.chatelaine.access.cadence.DueOrganizations.Due;
import dev.chatelaine.access.campaign.Ground;
import dev.chatelaine.access.effective.Knowledge;
import dev.chatelaine.access.review.ReviewCommand.OpenReview;
import dev.chatelaine.access.review.ReviewScope;
import dev.chatelaine.access.review.ReviewTerms;
import dev.chatelaine.access.review.ReviewTerms.Silence;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.eventstore.Commands;
import dev.chatelaine.chassis.rounds.Rounds;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Opens the reviews that policies demand. */
@Singleton
class PolicyReviews {

    private static final Logger LOG = Logger.getLogger(PolicyReviews.class);
    private static final UUID BEGINNING = new UUID(0, 0);

    private final DueOrganizations organizations;
    private final Knowledge knowledge;
    private final Ground ground;
    private final Commands commands;
    private final Rounds rounds;
    private final Duration every;
    private final Duration duration;
    private final Clock clock;

    PolicyReviews(
            DueOrganizations organizations,
            Knowledge knowledge,
            Ground ground,
            Commands commands,
            Rounds rounds,
            @ConfigProperty(name = "chatelaine.reviews.by-policy.every") Duration every,
            @ConfigProperty(name = "chatelaine.reviews.by-policy.duration") Duration duration,
            Clock clock) {
        this.organizations = organizations;
        this.knowledge = knowledge;
        this.ground = ground;
        this.commands = commands;
        this.rounds = rounds;
        this.every = every;
        this.duration = duration;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rounds.begin("reviews-by-policy", every, every, this::round);
    }

    private void round() {
        knowledge.asOf(); // what is not known yet would be missing in the review for ever
        var now = clock.instant();
        List<Due> due = organizations.find(BEGINNING, now);
        while (!due.isEmpty()) {
            due.forEach(organization -> open(organization, now));
            due = organizations.find(due.getLast().organizationId(), now);
        }
    }

    /** Where nobody could answer, or nothing was given, it waits until that changes. */
    private void open(Due due, Instant now) {
        var scope = new ReviewScope(ReviewScope.Type.ORGANIZATION, due.organizationId());
        var grants = ground.grants(scope, now);
        if (grants.isEmpty() || ground.administrators(scope).isEmpty()) return;
        try {
            commands.send(new OpenReview(due.next(), null, terms(due, scope, now), grants));
        } catch (Rejected tooLarge) { // it would hold up those of other organizations
            LOG.warnf("no review by policy of organization %s: %s", due.organizationId(), tooLarge.getMessage());
        }
    }

    private ReviewTerms terms(Due due, ReviewScope scope, Instant now) {
        var name = "Review of " + LocalDate.ofInstant(now, ZoneOffset.UTC);
        var days = Duration.ofDays(due.cadenceDays());
        var until = now.plus(days.compareTo(duration) < 0 ? days : duration);
        return new ReviewTerms(due.organization(), scope, null, name, Silence.KEEP, until, Set.of(), true);
    }
}
