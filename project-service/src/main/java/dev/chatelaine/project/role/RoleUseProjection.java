package dev.chatelaine.project.role;

import dev.chatelaine.chassis.projection.Projection;
import dev.chatelaine.chassis.projection.PublishedEvent;
import dev.chatelaine.project.EntryId;
import dev.chatelaine.project.RoleId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Notes which entries and presets name which templates, so that none goes while it is named. */
@Singleton
class RoleUseProjection implements Projection {

    @Override
    public String name() {
        return "role-use";
    }

    @Override
    public Set<String> topics() {
        return Set.of("chatelaine.project");
    }

    @Override
    public void apply(PublishedEvent event) {
        switch (event.type()) {
            case "dev.chatelaine.project.MemberAdded.v1",
                    "dev.chatelaine.project.MemberInvited.v1",
                    "dev.chatelaine.project.TeamAdded.v1",
                    "dev.chatelaine.project.MemberAccessChanged.v1" -> entry(event.as(Entry.class));
            case "dev.chatelaine.project.InvitationRejected.v1",
                    "dev.chatelaine.project.InvitationWithdrawn.v1",
                    "dev.chatelaine.project.MemberRemoved.v1",
                    "dev.chatelaine.project.MemberLeft.v1",
                    "dev.chatelaine.project.TeamRemoved.v1" ->
                entry(event.as(Ended.class).named());
            case "dev.chatelaine.project.PresetSaved.v1", "dev.chatelaine.project.PresetDeleted.v1" ->
                preset(event.subject(), event.as(Preset.class));
            default -> {} // names no template
        }
    }

    @Override
    public void reset() {
        RoleUseView.deleteAll();
    }

    private static void entry(Entry entry) {
        RoleUseView.names("entry " + entry.entryId(), ids(entry.roleTemplates()));
    }

    private static void preset(String project, Preset preset) {
        RoleUseView.names("preset " + project + " " + preset.name(), ids(preset.roleTemplates()));
    }

    private static Set<UUID> ids(List<RoleId> named) {
        return named == null
                ? Set.of()
                : Set.copyOf(named.stream().map(RoleId::value).distinct().toList());
    }

    record Entry(EntryId entryId, List<RoleId> roleTemplates) {}

    record Ended(EntryId entryId) {

        Entry named() {
            return new Entry(entryId, List.of());
        }
    }

    record Preset(String name, List<RoleId> roleTemplates) {}
}
