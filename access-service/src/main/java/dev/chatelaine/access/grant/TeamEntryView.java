package dev.chatelaine.access.grant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.ProjectId;
import dev.chatelaine.access.UserId;
import dev.chatelaine.access.decision.Grant;
import dev.chatelaine.access.decision.Level;
import dev.chatelaine.access.decision.Origin;
import dev.chatelaine.access.decision.Roles;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One row for each entry of each project's team, also for those that are over. */
@Entity
@Table(name = "team_entry_view")
class TeamEntryView extends PanacheEntityBase {

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "project_id")
    UUID projectId;

    @Column(name = "user_id")
    UUID userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    Grant.Status status;

    @Enumerated(EnumType.STRING)
    @Column(name = "project_level")
    Level project;

    @Enumerated(EnumType.STRING)
    @Column(name = "flow_level")
    Level flow;

    @Enumerated(EnumType.STRING)
    @Column(name = "base_level")
    Level base;

    @Enumerated(EnumType.STRING)
    @Column(name = "bench_level")
    Level bench;

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

    @Column(name = "origin_id")
    String originId;

    @Column(name = "origin_type")
    String originType;

    @Column(name = "origin_time")
    Instant originTime;

    @Column(name = "origin_actor")
    String originActor;

    static Map<UserId, List<Grant>> inProject(ProjectId project, Collection<UserId> users) {
        List<TeamEntryView> found = list(
                "projectId = ?1 and userId in ?2",
                project.value(),
                users.stream().map(UserId::value).toList());
        return found.stream()
                .collect(groupingBy(view -> new UserId(view.userId), mapping(TeamEntryView::grant, toList())));
    }

    static Map<ProjectId, List<Grant>> ofUser(UserId user, Collection<ProjectId> projects) {
        List<TeamEntryView> found = list(
                "userId = ?1 and projectId in ?2",
                user.value(),
                projects.stream().map(ProjectId::value).toList());
        return found.stream()
                .collect(groupingBy(view -> new ProjectId(view.projectId), mapping(TeamEntryView::grant, toList())));
    }

    static List<UserId> holders(ProjectId project, UserId after, int limit) {
        return find(
                        "select distinct userId from TeamEntryView"
                                + " where projectId = ?1 and userId > ?2 and status = ?3 order by userId",
                        project.value(),
                        after.value(),
                        Grant.Status.ACCEPTED)
                .project(UUID.class)
                .page(0, limit)
                .stream()
                .map(UserId::new)
                .toList();
    }

    static List<ProjectId> projects(UserId user, ProjectId after, int limit) {
        return find(
                        "select distinct projectId from TeamEntryView"
                                + " where userId = ?1 and projectId > ?2 and status = ?3 order by projectId",
                        user.value(),
                        after.value(),
                        Grant.Status.ACCEPTED)
                .project(UUID.class)
                .page(0, limit)
                .stream()
                .map(ProjectId::new)
                .toList();
    }

    TeamEntry entry() {
        return new TeamEntry(userId == null ? null : new UserId(userId), grant());
    }

    Grant grant() {
        return new Grant(
                new EntryId(entryId),
                status,
                new Roles(project, flow, base, bench),
                upload,
                download,
                startsAt,
                endsAt,
                reason,
                new Origin(originId, originType, originTime, originActor));
    }

    void show(TeamEntry entry) {
        var grant = entry.grant();
        userId = entry.userId() == null ? null : entry.userId().value();
        status = grant.status();
        project = grant.roles().project();
        flow = grant.roles().flow();
        base = grant.roles().base();
        bench = grant.roles().bench();
        upload = grant.upload();
        download = grant.download();
        startsAt = grant.startsAt();
        endsAt = grant.endsAt();
        reason = grant.reason();
        originId = grant.origin().id();
        originType = grant.origin().type();
        originTime = grant.origin().time();
        originActor = grant.origin().actor();
    }
}
