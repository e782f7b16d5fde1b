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

    /** Which of these people may use nothing in the organization, being deactivated there or everywhere. */
    public Set<UserId> deactivated(OrganizationId organization, Collection<UserId> users) {
        return Stream.concat(DeactivatedUserView.among(users), OrganizationMemberView.deactivated(organization, users))
                .collect(toSet());
    }

    /** In which of these organizations the person may use nothing, being deactivated there or everywhere. */
    public Set<OrganizationId> deactivated(UserId user, Collection<OrganizationId> organizations) {
        return deactivatedEverywhere(user)
                ? Set.copyOf(organizations)
                : OrganizationMemberView.deactivated(user, organizations).collect(toSet());
    }

    /** The organizations that the person administers at present. */
    public Set<OrganizationId> administeredBy(UserId user) {
        return deactivatedEverywhere(user)
                ? Set.of()
                : OrganizationMemberView.administeredBy(user).collect(toSet());
    }

    /** The organizations of which the person is a member, active or not. */
    public Set<OrganizationId> joinedBy(UserId user) {
        return OrganizationMemberView.joinedBy(user).collect(toSet());
    }

    private static boolean deactivatedEverywhere(UserId user) {
        return DeactivatedUserView.among(List.of(user)).findAny().isPresent();
    }
}
