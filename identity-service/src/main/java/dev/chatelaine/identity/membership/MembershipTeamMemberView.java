package dev.chatelaine.identity.membership;

import static java.util.stream.Collectors.toMap;

import dev.chatelaine.identity.TeamRole;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;

/** Somebody in a team. */
@Entity(name = "MembershipTeamMember")
@Table(name = "membership_team_member")
@IdClass(MembershipTeamMemberView.Key.class)
public class MembershipTeamMemberView extends PanacheEntityBase {

    /** Who in which team. */
    public record Key(UUID teamId, UUID userId) {}

    @Id
    @Column(name = "team_id")
    public UUID teamId;

    @Id
    @Column(name = "user_id")
    public UUID userId;

    @Enumerated(EnumType.STRING)
    public TeamRole role;

    /** What the user is in each of their teams. */
    static Map<UUID, TeamRole> rolesOf(UUID userId) {
        return MembershipTeamMemberView.<MembershipTeamMemberView>list("userId", userId).stream()
                .collect(toMap(member -> member.teamId, member -> member.role));
    }
}
