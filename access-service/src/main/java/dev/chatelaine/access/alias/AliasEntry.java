package dev.chatelaine.access.alias;

import dev.chatelaine.access.OrganizationId;
import java.util.UUID;

/** An alias as it travels between replicas; under its key, so that it can be forgotten. */
record AliasEntry(
        OrganizationId organizationId, Side side, String type, String name, Meaning.Kind meansKind, UUID meansId) {

    static AliasEntry of(Alias alias, Meaning meaning) {
        var type = alias.type();
        return new AliasEntry(
                type.organizationId(), type.side(), type.name(), alias.name(), meaning.kind(), meaning.id());
    }

    Alias alias() {
        return new Alias(new AliasType(organizationId, side, type), name);
    }

    Meaning meaning() {
        return new Meaning(meansKind, meansId);
    }
}
