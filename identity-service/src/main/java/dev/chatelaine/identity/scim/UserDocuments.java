package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Email;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.GroupNode;
import dev.chatelaine.identity.scim.DirectoryEntry.GivenName;
import dev.chatelaine.identity.team.Teams.TeamOfPeople;
import java.util.List;

/** How members are written as SCIM users. */
final class UserDocuments {

    private UserDocuments() {}

    /** @param teams of the organization */
    static User write(Roster.Listed listed, List<TeamOfPeople> teams) {
        var entry = listed.entry();
        var user = new User();
        user.setId(entry.userId().toString());
        user.setExternalId(entry.externalId());
        user.setUserName(entry.userName());
        user.setName(name(entry.name()));
        user.setDisplayName(entry.name().displayName());
        user.setActive(listed.active());
        if (entry.userName().contains("@")) user.setEmails(List.of(address(entry.userName())));
        user.setGroups(teams.stream()
                .filter(team -> team.members().contains(entry.userId()))
                .map(UserDocuments::group)
                .toList());
        return Versions.stamp(user, entry.createdAt());
    }

    private static Name name(GivenName name) {
        if (name.inOneLine() == null) return null;
        var written = new Name();
        written.setFormatted(name.inOneLine());
        written.setGivenName(name.givenName());
        written.setFamilyName(name.familyName());
        return written;
    }

    private static Email address(String address) {
        return Email.builder().value(address).type("work").primary(true).build();
    }

    private static GroupNode group(TeamOfPeople team) {
        return GroupNode.builder()
                .value(team.teamId().toString())
                .display(team.name())
                .type("direct")
                .build();
    }
}
