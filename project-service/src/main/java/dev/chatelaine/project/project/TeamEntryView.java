package dev.chatelaine.project.project;

import dev.chatelaine.project.Principal;
import dev.chatelaine.project.RoleId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One row for each entry of each team. */
@Entity
@Table(name = "team_entry_view")
class TeamEntryView extends PanacheEntityBase {

    private static final Set<Entry.Status> GONE = Set.of(Entry.Status.REMOVED, Entry.Status.LEFT);

    /** Of an entry that gives the user something now. */
    static final String REACHES = """
        status = ACCEPTED and (userId = :user or principalType = TEAM and principalId in :teams)
        and (startsAt is null or startsAt <= :at) and (endsAt is null or endsAt > :at)\
        """;

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "project_id")
    UUID projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "principal_type")
    Principal.Type principalType;

    @Column(name = "principal_id")
    UUID principalId;

    @Column(name = "user_id")
    UUID userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "project_role")
    Roles.ProjectRole projectRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "flow_role")
    Roles.FlowRole flowRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "base_role")
    Roles.BaseRole baseRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "bench_role")
    Roles.BenchRole benchRole;

    @Column(name = "upload")
    boolean upload;

    @Column(name = "download")
    boolean download;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "reason")
    String reason;

    @Column(name = "role_templates")
    List<UUID> roleTemplates;

    @Column(name = "other_address_allowed")
    boolean otherAddressAllowed;

    @Column(name = "with_other_address")
    boolean withOtherAddress;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    Entry.Status status;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "invited_by")
    UUID invitedBy;

    @Column(name = "invited_at")
    Instant invitedAt;

    /** Whether any entry reaches the user now: their own, or one of a team of theirs. */
    static boolean counts(UUID project, UUID user, Collection<UUID> teams, Instant at) {
        return count("projectId = :project and " + REACHES, reach(project, user, teams, at)) > 0;
    }

    /** The same for entries of administrators. */
    static boolean administers(UUID project, UUID user, Collection<UUID> teams, Instant at) {
        var parameters = Parameters.with("project", project)
                .and("user", user)
                .and("teams", teams)
                .and("at", at);
        return count("projectId = :project and projectRole = ADMINISTRATOR and " + REACHES, parameters) > 0;
    }

    /** Who administers the project without an end. */
    static List<UUID> administrators(UUID project) {
        return TeamEntryView.<TeamEntryView>list(
                        "projectId = ?1 and status = ?2 and projectRole = ?3 and endsAt is null and userId is not null",
                        project,
                        Entry.Status.ACCEPTED,
                        Roles.ProjectRole.ADMINISTRATOR)
                .stream()
                .map(view -> view.userId)
                .distinct()
                .toList();
    }

    static List<TeamEntryView> ofTeams(UUID project, Collection<UUID> teams, Instant at) {
        var parameters = Parameters.with("project", project).and("teams", teams).and("at", at);
        return list("""
                projectId = :project and principalType = TEAM and principalId in :teams and status = ACCEPTED
                and (endsAt is null or endsAt > :at)""", parameters);
    }

    /** The team and whom it waits for; not those who have gone. */
    static List<TeamEntryView> team(UUID project, UUID after, int limit) {
        return TeamEntryView.<TeamEntryView>find(
                        "projectId = ?1 and entryId > ?2 and status not in ?3 order by entryId", project, after, GONE)
                .page(0, limit)
                .list();
    }

    /** The invitations that can be answered by whom any of these ids stands for; nothing of a closed house can. */
    static List<TeamEntryView> waitingFor(Collection<UUID> principals, Collection<UUID> closed, UUID after, int limit) {
        var parameters = Parameters.with("principals", principals)
                .and("closed", closed)
                .and("after", after)
                .and("pending", Entry.Status.PENDING);
        return TeamEntryView.<TeamEntryView>find(
                        "principalId in :principals and status = :pending and entryId > :after"
                                + " and projectId not in (select p.projectId from ProjectView p"
                                + " where p.archived or p.organizationId in :closed) order by entryId",
                        parameters)
                .page(0, limit)
                .list();
    }

    /** The entries of the project that give the user something now. */
    static List<TeamEntryView> reaching(UUID project, UUID user, Collection<UUID> teams, Instant at) {
        return list("projectId = :project and " + REACHES, reach(project, user, teams, at));
    }

    private static Parameters reach(UUID project, UUID user, Collection<UUID> teams, Instant at) {
        return Parameters.with("project", project)
                .and("user", user)
                .and("teams", teams)
                .and("at", at);
    }

    void give(Access access) {
        projectRole = access.roles().project();
        flowRole = access.roles().flow();
        baseRole = access.roles().base();
        benchRole = access.roles().bench();
        upload = access.upload();
        download = access.download();
        startsAt = access.startsAt();
        endsAt = access.endsAt();
        reason = access.reason();
        roleTemplates = access.roleTemplates().stream().map(RoleId::value).toList();
    }

    Access access() {
        return new Access(
                new Roles(projectRole, flowRole, baseRole, benchRole),
                upload,
                download,
                startsAt,
                endsAt,
                reason,
                roleTemplates.stream().map(RoleId::new).toList());
    }
}
