package dev.chatelaine.access.cadence;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.ReviewId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Finds the organizations that are to be reviewed because their policy says so. */
@Singleton
class DueOrganizations {

    static final int MOST = 100;

    private static final String DUE = """
        select policy.organization_id, policy.cadence_days, last.review_id
          from review_policy_view policy
               left join lateral (select review_id, opened_at from review_view review
                                   where review.organization_id = policy.organization_id and review.by_policy
                                   order by opened_at desc limit 1) last on true
         where policy.organization_id > :after and policy.cadence_days > 0
           and coalesce(last.opened_at, policy.since) + policy.cadence_days * interval '1 day' <= :at
         order by policy.organization_id
         limit :most\
        """;

    /** @param last the review by policy before; null: there was none */
    record Due(UUID organizationId, int cadenceDays, UUID last) {

        OrganizationId organization() {
            return new OrganizationId(organizationId);
        }

        /** The next review after the last one: every replica that sees that it is time names the same. */
        ReviewId next() {
            var name = "review by policy of " + organizationId + " after " + last;
            return new ReviewId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private final Session database;

    DueOrganizations(Session database) {
        this.database = database;
    }

    @Transactional
    List<Due> find(UUID after, Instant at) {
        return database
                .createNativeQuery(DUE, Object[].class)
                .setParameter("after", after)
                .setParameter("at", at)
                .setParameter("most", MOST)
                .stream()
                .map(row -> new Due((UUID) row[0], (Integer) row[1], (UUID) row[2]))
                .toList();
    }
}
