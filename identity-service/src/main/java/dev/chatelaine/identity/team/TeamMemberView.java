package dev.chatelaine.identity.team;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.chatelaine.identity.TeamRole;
import dev.chatelaine.identity.UserId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Somebody in a team. */
@Entity(name = "TeamMember")
@Table(name = "team_member")
@IdClass(TeamMemberView.Key.class)
public class TeamMemberView extends PanacheEntityBase {

    /** Who in which team. */
    public record Key(UUID teamId, UUID userId) {}

    @Id
    @Column(name = "team_id")
    public UUID teamId;

    @Id
    @Column(name = "user_id")
    public UUID userId;

    @Column(name = "organization_id")
    public UUID organizationId;

    @Enumerated(EnumType.STRING)
    public TeamRole role;

    static TeamMemberView of(UUID teamId, UUID userId) {
        return findById(new Key(teamId, userId));
    }

    /** In the order of their ids: complete, whatever happens between two pages. */
    static List<TeamMemberView> page(UUID teamId, UUID after, int limit) {
        return TeamMemberView.<TeamMemberView>find("teamId = ?1 and userId > ?2 order by userId", teamId, after)
                .page(0, limit)
                .list();
    }

    static Set<UserId> membersOf(UUID teamId) {
        return TeamMemberView.<TeamMemberView>list("teamId", teamId).stream()
                .map(member -> new UserId(member.userId))
                .collect(toUnmodifiableSet());
    }

    static Map<UUID, Set<UserId>> byTeam(UUID organizationId) {
        return TeamMemberView.<TeamMemberView>list("organizationId", organizationId).stream()
                .collect(groupingBy(
                        member -> member.teamId, mapping(member -> new UserId(member.userId), toUnmodifiableSet())));
    }
}
