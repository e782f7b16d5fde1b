package dev.chatelaine.access.grant;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.EntryId;
import dev.chatelaine.access.RoleId;
import dev.chatelaine.access.TeamId;
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
import java.util.List;
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

    /** The team that the entry is for, if it is for one. */
    @Column(name = "team_id")
    UUID teamId;

    @Column(name = "role_templates")
    List<UUID> roleTemplates;

    @Column(name = "origin_id")
    String originId;

    @Column(name = "origin_type")
    String originType;

    @Column(name = "origin_time")
    Instant originTime;

    @Column(name = "origin_actor")
    String originActor;

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
                new Origin(originId, originType, originTime, originActor),
                teamId == null ? null : new TeamId(teamId),
                roleTemplates.stream().map(RoleId::new).collect(toSet()));
    }

    void show(TeamEntry entry) {
        var grant = entry.grant();
        userId = entry.userId() == null ? null : entry.userId().value();
        teamId = grant.through() == null ? null : grant.through().value();
        roleTemplates = grant.templates().stream().map(RoleId::value).sorted().toList();
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
