package dev.chatelaine.project.directory;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One row for each member of each team. */
@Entity
@Table(name = "organization_team_member_view")
@IdClass(OrganizationTeamMemberView.Key.class)
class OrganizationTeamMemberView extends PanacheEntityBase {

    record Key(UUID teamId, UUID userId) implements Serializable {}

    @Id
    @Column(name = "team_id")
    UUID teamId;

    @Id
    @Column(name = "user_id")
    UUID userId;

    static void add(UUID teamId, UUID userId) {
        if (findById(new Key(teamId, userId)) != null) return;
        var view = new OrganizationTeamMemberView();
        view.teamId = teamId;
        view.userId = userId;
        view.persist();
    }

    static void remove(UUID teamId, UUID userId) {
        deleteById(new Key(teamId, userId));
    }

    static Set<UUID> of(UUID teamId) {
        List<OrganizationTeamMemberView> found = list("teamId", teamId);
        return found.stream().map(view -> view.userId).collect(toSet());
    }
}
