package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.resources.Group;
import dev.chatelaine.chassis.http.PlainText;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.identity.UserId;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a directory wants a team to be. */
record GroupDraft(
        @NotNull @PlainText(max = 200) String name,
        @PlainText(max = 200) String externalId,
        Set<UserId> members) {

    private static final String NOT_A_USER = "Members are users of this organization, by their id: ";

    static GroupDraft read(Group group, Validator validator) {
        var draft = new GroupDraft(
                group.getDisplayName().orElse(null), group.getExternalId().orElse(null), members(group));
        validator.validate(draft).stream().findFirst().ifPresent(violation -> {
            throw ScimRefusal.invalidValue(violation.getPropertyPath() + " " + violation.getMessage());
        });
        return draft;
    }

    static Set<UserId> members(Group group) {
        var members = new LinkedHashSet<UserId>();
        for (var member : group.getMembers()) {
            var value = member.getValue().orElse("");
            members.add(WireText.uuid(value).map(UserId::new).orElseThrow(() -> notAUser(value)));
        }
        return members;
    }

    static ScimRefusal notAUser(String value) {
        return ScimRefusal.invalidValue(NOT_A_USER + value);
    }
}
