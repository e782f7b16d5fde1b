package dev.chatelaine.project.administration;

import dev.chatelaine.project.ProjectId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Finds the projects of which it is not yet known whether anybody can administer them. */
@Singleton
class AbandonedProjects {

    static final int MOST = 100;

    // Nobody counts in a disabled organization, and nothing happens in an archived project.
    private static final String CHANGED = """
        select project.project_id
          from project_view project join organization_view organization using (organization_id)
         where project.project_id > :after and not project.archived and not organization.disabled
           and project.without_administrator = exists (
               select 1 from team_entry_view entry
                where entry.project_id = project.project_id and entry.status = 'ACCEPTED'
                  and entry.project_role = 'ADMINISTRATOR' and entry.user_id is not null
                  and entry.ends_at is null and (entry.starts_at is null or entry.starts_at <= :at)
                  and not exists (select 1 from organization_member_view member
                                   where member.organization_id = project.organization_id
                                     and member.user_id = entry.user_id and not member.active)
                  and not exists (select 1 from deactivated_user_view deactivated
                                   where deactivated.user_id = entry.user_id))
         order by project.project_id
         limit :most\
        """;

    private final Session database;

    AbandonedProjects(Session database) {
        this.database = database;
    }

    /** Projects that seem to have lost their last active administrator, or found one again, as far as is known here. */
    @Transactional
    List<ProjectId> changed(UUID after, Instant at) {
        return database
                .createNativeQuery(CHANGED, UUID.class)
                .setParameter("after", after)
                .setParameter("at", at)
                .setParameter("most", MOST)
                .stream()
                .map(ProjectId::new)
                .toList();
    }
}
