package dev.chatelaine.identity.scim;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.TeamId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What directories call teams. */
@Singleton
class GroupNames {

    private static final String PUT = """
            insert into scim_group (organization_id, team_id, external_id) values (:organization, :team, :external)
            on conflict (team_id) do update set external_id = excluded.external_id""";
    private static final String OF = """
            select team_id, external_id from scim_group
            where organization_id = :organization and external_id is not null""";
    private static final String FORGET = "delete from scim_group where team_id = :team";

    private final Session database;

    GroupNames(Session database) {
        this.database = database;
    }

    /** @param externalId null if the directory does not say */
    @Transactional
    void put(OrganizationId organization, TeamId team, String externalId) {
        database.createNativeMutationQuery(PUT)
                .setParameter("organization", organization.value())
                .setParameter("team", team.value())
                .setParameter("external", externalId, String.class)
                .executeUpdate();
    }

    @Transactional
    Map<TeamId, String> of(OrganizationId organization) {
        return database
                .createNativeQuery(OF, Object[].class)
                .setParameter("organization", organization.value())
                .stream()
                .collect(toMap(row -> new TeamId((UUID) row[0]), row -> (String) row[1]));
    }

    @Transactional
    void forget(TeamId team) {
        database.createNativeMutationQuery(FORGET)
                .setParameter("team", team.value())
                .executeUpdate();
    }
}
