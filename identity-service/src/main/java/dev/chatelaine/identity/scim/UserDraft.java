package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import dev.chatelaine.chassis.http.EmailAddress;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.identity.scim.DirectoryEntry.GivenName;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;

/** What a directory wants somebody to be. What else it says of the person is not kept. */
record UserDraft(
        @NotNull @EmailAddress String userName,
        @PlainText(max = 200) String externalId,
        @PlainText(max = 200) String givenName,
        @PlainText(max = 200) String familyName,
        @PlainText(max = 200) String displayName,
        Optional<Boolean> active) {

    static UserDraft read(User user, Validator validator) {
        var name = user.getName();
        var given = name.flatMap(Name::getGivenName).orElse(null);
        var family = name.flatMap(Name::getFamilyName).orElse(null);
        var whole = given == null && family == null ? name.flatMap(Name::getFormatted) : Optional.<String>empty();
        var draft = new UserDraft(
                user.getUserName().orElse(null),
                user.getExternalId().orElse(null),
                given,
                family,
                user.getDisplayName().or(() -> whole).orElse(null),
                user.isActive());
        validator.validate(draft).stream().findFirst().ifPresent(violation -> {
            throw ScimRefusal.invalidValue(violation.getPropertyPath() + " " + violation.getMessage());
        });
        return draft;
    }

    /** The user name as an address that can be compared. */
    String address() {
        return userName.toLowerCase(Locale.ROOT);
    }

    GivenName name() {
        return new GivenName(givenName, familyName, displayName);
    }

    /** What the person is called; the address if the directory does not say. */
    String fullName() {
        return Optional.ofNullable(name().inOneLine()).orElse(userName);
    }
}
