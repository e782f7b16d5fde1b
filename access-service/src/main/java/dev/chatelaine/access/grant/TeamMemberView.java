package dev.chatelaine.access.grant;

import dev.chatelaine.access.TeamId;
import dev.chatelaine.access.grant.TeamMemberProjection.TeamMember;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One row for each member of each team. */
@Entity
@Table(name = "team_member_view")
@IdClass(TeamMemberView.Key.class)
class TeamMemberView extends PanacheEntityBase {

    @Id
    @Column(name = "team_id")
    UUID teamId;

    @Id
    @Column(name = "user_id")
    UUID userId;

    static void add(TeamMember member) {
        if (findById(key(member)) != null) return;
        var view = new TeamMemberView();
        view.teamId = member.teamId().value();
        view.userId = member.userId().value();
        view.persist();
    }

    static void remove(TeamMember member) {
        deleteById(key(member));
    }

    static void removeAll(TeamId team) {
        delete("teamId", team.value());
    }

    private static Key key(TeamMember member) {
        return new Key(member.teamId().value(), member.userId().value());
    }

    record Key(UUID teamId, UUID userId) implements Serializable {}
}
