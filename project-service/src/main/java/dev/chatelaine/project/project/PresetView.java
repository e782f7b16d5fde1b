package dev.chatelaine.project.project;

import dev.chatelaine.project.RoleId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One row for each preset of each project. */
@Entity
@Table(name = "preset_view")
@IdClass(PresetView.Key.class)
class PresetView extends PanacheEntityBase {

    record Key(UUID projectId, String name) implements Serializable {}

    @Id
    @Column(name = "project_id")
    UUID projectId;

    @Id
    @Column(name = "name")
    String name;

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

    @Column(name = "role_templates")
    List<UUID> roleTemplates;

    @Column(name = "duration_days")
    Integer durationDays;

    static void save(UUID project, Preset preset) {
        PresetView known = findById(new Key(project, preset.name()));
        var view = known == null ? new PresetView() : known;
        view.projectId = project;
        view.name = preset.name();
        view.projectRole = preset.roles().project();
        view.flowRole = preset.roles().flow();
        view.baseRole = preset.roles().base();
        view.benchRole = preset.roles().bench();
        view.upload = preset.upload();
        view.download = preset.download();
        view.roleTemplates = preset.roleTemplates().stream().map(RoleId::value).toList();
        view.durationDays = preset.durationDays();
        view.persist();
    }

    static List<PresetView> of(UUID project) {
        return list("projectId", project);
    }

    Preset preset() {
        var roles = new Roles(projectRole, flowRole, baseRole, benchRole);
        var templates = roleTemplates.stream().map(RoleId::new).toList();
        return new Preset(name, roles, upload, download, templates, durationDays);
    }
}
