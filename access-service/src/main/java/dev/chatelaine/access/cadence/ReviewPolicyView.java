package dev.chatelaine.access.cadence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row for each organization: how often access is to be reviewed there, counted from when. */
@Entity
@Table(name = "review_policy_view")
class ReviewPolicyView extends PanacheEntityBase {

    @Id
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "cadence_days")
    int cadenceDays;

    @Column(name = "since")
    Instant since;

    static ReviewPolicyView of(UUID organization, Instant since) {
        ReviewPolicyView known = findById(organization);
        if (known != null) return known;
        var view = new ReviewPolicyView();
        view.organizationId = organization;
        view.since = since;
        view.persist();
        return view;
    }
}
