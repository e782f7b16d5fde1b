package dev.chatelaine.project.space;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.project.Actor;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.Principal;
import dev.chatelaine.project.PrincipalText;
import dev.chatelaine.project.TeamId;
import dev.chatelaine.project.UserId;
import dev.chatelaine.project.directory.Directory;
import dev.chatelaine.project.directory.Teams;
import dev.chatelaine.project.module.Modules;
import dev.chatelaine.project.space.SpaceView.Reader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists spaces, for those who may see them. */
@Singleton
class SpaceList {

    private final Directory directory;
    private final Teams teams;
    private final Modules modules;
    private final Clock clock;

    SpaceList(Directory directory, Teams teams, Modules modules, Clock clock) {
        this.directory = directory;
        this.teams = teams;
        this.modules = modules;
        this.clock = clock;
    }

    /** @param organization null: those of all */
    List<SpaceDetails> of(UserId user, OrganizationId organization, UUID after, int limit) {
        UUID within = organization == null ? null : organization.value();
        boolean all = organization != null && manages(user, organization);
        Reader reader = reader(user);
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = all
                    ? SpaceView.all(within, after, limit)
                    : SpaceView.of(reader, within, clock.instant(), after, limit);
            return found.stream().map(SpaceDetails::of).toList();
        });
    }

    private boolean manages(UserId user, OrganizationId organization) {
        Actor actor = directory.actor(user, organization);
        if (!actor.active() || actor.organizationRoles().isEmpty())
            throw new Rejected(SpaceRefusal.ORGANIZATION_UNKNOWN);
        return actor.managesOrganization();
    }

    private Reader reader(UserId user) {
        Stream<Principal> through = teams.of(user).stream().map(team -> Principal.team(new TeamId(team)));
        Set<String> principals = Stream.concat(Stream.of(Principal.user(user)), through)
                .map(PrincipalText::of)
                .collect(toSet());
        return new Reader(principals, modules.with(principals), directory.deactivatedIn(user));
    }
}
