package dev.chatelaine.identity.secondfactor;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who has a second factor, and who owes one. An organization sees its own demands alone. */
@Singleton
public class SecondFactorStatuses {

    private static final String STATUS = """
            select one.user_id, duty.required_since, duty.due_at, account.enrolled_since,
                   coalesce(account.recovery_codes_left, 0),
                   case when account.enrolled then 'ENROLLED'
                        when duty.user_id is null then 'NOT_REQUIRED'
                        when duty.due_at <= :now or account.last_enrolled_at >= duty.required_since then 'DUE'
                        else 'IN_GRACE' end as state
              from one
              left join lateral (select * from second_factor_duty owed where owed.user_id = one.user_id
                                    and (one.organization_id is null or owed.organization_id = one.organization_id)
                                  order by owed.due_at limit 1) duty on true
              left join second_factor_account account on account.user_id = one.user_id""";

    private static final String OF_USER =
            "with one as (select cast(:user as uuid) as user_id, cast(:organization as uuid) as organization_id) "
                    + STATUS;

    private static final String OF_MEMBERS = """
            with last as (select distinct on (user_id) user_id, organization_id, counts from member_roles
                           where organization_id = :organization and source_id = :organization and user_id > :after
                           order by user_id, sequence desc),
                 one as (select user_id, organization_id from last where counts)
            select * from (""" + STATUS + """
            ) as status where cast(:state as text) is null or state = :state order by user_id limit :most""";

    private final Session database;
    private final Clock clock;

    SecondFactorStatuses(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The person's own state: of several organizations that demand it, the earliest counts. */
    @Transactional
    public SecondFactorStatus of(UserId user) {
        return of(null, user);
    }

    /** A member's state, as far as it concerns the organization. */
    @Transactional
    SecondFactorStatus of(OrganizationId organization, UserId user) {
        var row = database.createNativeQuery(OF_USER, Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("user", user.value())
                .setParameter("organization", organization == null ? null : organization.value(), UUID.class)
                .getSingleResult();
        return status(row);
    }

    /** The members' states, by user id. */
    @Transactional
    List<SecondFactorStatus> page(
            OrganizationId organization, Optional<SecondFactorState> state, UUID after, int most) {
        return database
                .createNativeQuery(OF_MEMBERS, Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("organization", organization.value())
                .setParameter("after", after)
                .setParameter("state", state.map(Enum::name).orElse(null), String.class)
                .setParameter("most", most)
                .list()
                .stream()
                .map(SecondFactorStatuses::status)
                .toList();
    }

    private static SecondFactorStatus status(Object[] row) {
        return new SecondFactorStatus(
                (UUID) row[0],
                SecondFactorState.valueOf((String) row[5]),
                (Instant) row[1],
                (Instant) row[2],
                (Instant) row[3],
                ((Number) row[4]).intValue());
    }
}
