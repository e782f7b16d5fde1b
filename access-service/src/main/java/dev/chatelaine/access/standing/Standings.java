package dev.chatelaine.access.standing;

import static java.util.stream.Collectors.toSet;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.UserId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks up how people stand. */
@Singleton
public class Standings {

    /** Which of these people may use nothing in the organization: deactivated there or everywhere, or it is disabled. */
    public Set<UserId> deactivated(OrganizationId organization, Collection<UserId> users) {
        if (DisabledOrganizationView.among(List.of(organization)).findAny().isPresent()) return Set.copyOf(users);
        return Stream.concat(DeactivatedUserView.among(users), OrganizationMemberView.deactivated(organization, users))
                .collect(toSet());
    }

    /** In which of these organizations the person may use nothing: deactivated there or everywhere, or it is disabled. */
    public Set<OrganizationId> deactivated(UserId user, Collection<OrganizationId> organizations) {
        return deactivatedEverywhere(user)
                ? Set.copyOf(organizations)
                : Stream.concat(
                                OrganizationMemberView.deactivated(user, organizations),
                                DisabledOrganizationView.among(organizations))
                        .collect(toSet());
    }

    /** The organizations that the person administers at present, unless they are disabled. */
    public Set<OrganizationId> administeredBy(UserId user) {
        if (deactivatedEverywhere(user)) return Set.of();
        var administered = OrganizationMemberView.administeredBy(user).collect(toSet());
        administered.removeAll(DisabledOrganizationView.among(administered).collect(toSet()));
        return administered;
    }

    /** The organizations of which the person is a member, active or not. */
    public Set<OrganizationId> joinedBy(UserId user) {
        return OrganizationMemberView.joinedBy(user).collect(toSet());
    }

    private static boolean deactivatedEverywhere(UserId user) {
        return DeactivatedUserView.among(List.of(user)).findAny().isPresent();
    }
}
