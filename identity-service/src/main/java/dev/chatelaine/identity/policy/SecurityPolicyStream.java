package dev.chatelaine.identity.policy;

import dev.chatelaine.identity.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of the stream of an organization's policy: the organization's own id already names its stream. */
final class SecurityPolicyStream {

    private SecurityPolicyStream() {}

    static String of(OrganizationId organization) {
        var name = "security-policy:" + organization.value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
