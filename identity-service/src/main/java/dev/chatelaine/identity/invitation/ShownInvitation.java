package dev.chatelaine.identity.invitation;

import dev.chatelaine.chassis.json.WireText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An invitation in words, for the page and the mail.
 *
 * @param expires null if it waits for ever
 */
public record ShownInvitation(UUID id, String organization, String inviter, String roles, String expires) {

    private static final String SOMEBODY = "An administrator";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static ShownInvitation of(MyInvitation invitation) {
        return new ShownInvitation(
                invitation.inviteeId(),
                invitation.organizationName(),
                Optional.ofNullable(invitation.invitedBy()).orElse(SOMEBODY),
                words(Stream.of(invitation.roles(), invitation.platformRoles())
                        .<Enum<?>>flatMap(List::stream)
                        .toList()),
                invitation.expiresAt() == null ? null : DAY.format(invitation.expiresAt()));
    }

    ShownInvitation until(Instant expiry) {
        return new ShownInvitation(id, organization, inviter, roles, DAY.format(expiry));
    }

    /** What is in both categories is said once. */
    static String words(List<? extends Enum<?>> roles) {
        return roles.stream()
                .map(role -> WireText.of(role).replace('-', ' '))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
