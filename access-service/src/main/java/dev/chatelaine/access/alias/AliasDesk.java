package dev.chatelaine.access.alias;

import dev.chatelaine.access.OrganizationId;
import dev.chatelaine.access.alias.AliasRegister.Registered;
import dev.chatelaine.access.effective.AccessProblem;
import dev.chatelaine.access.effective.Asker;
import dev.chatelaine.access.effective.Knowledge;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.Cursor;
import dev.chatelaine.chassis.http.Page;
import dev.chatelaine.chassis.http.Refusal;
import jakarta.inject.Singleton;

/** Where an organization's administrators, and nobody else, register and look up its aliases. */
@Singleton
class AliasDesk {

    private static final String SEPARATOR = "\n"; // which no alias holds

    private final AliasRegister register;
    private final Knowledge knowledge;
    private final Asker asker;

    AliasDesk(AliasRegister register, Knowledge knowledge, Asker asker) {
        this.register = register;
        this.knowledge = knowledge;
        this.asker = asker;
    }

    /** Whoever does not administer the organization need not know of it. */
    void requireAdministrator(OrganizationId organization) {
        knowledge.asOf();
        if (!asker.administered().contains(organization)) throw new Rejected(AccessProblem.ORGANIZATION_UNKNOWN);
    }

    void put(Alias alias, Meaning meaning) {
        register.put(alias, meaning);
    }

    void remove(Alias alias) {
        requireAdministrator(alias.type().organizationId());
        register.remove(alias);
    }

    Meaning find(Alias alias) {
        requireAdministrator(alias.type().organizationId());
        return register.find(alias).orElseThrow(() -> new Rejected(AliasProblem.ALIAS_UNKNOWN));
    }

    Page<Registered> page(OrganizationId organization, Side side, String cursor, int limit) {
        requireAdministrator(organization);
        var after = Cursor.decode(cursor).split(SEPARATOR, 2);
        if (after.length < 2 && !after[0].isEmpty()) throw Refusal.ofField("cursor", "not a cursor of this list");
        var last = new Alias(new AliasType(organization, side, after[0]), after.length < 2 ? "" : after[1]);
        return Page.of(register.after(last, limit + 1), limit, AliasDesk::key);
    }

    private static String key(Registered registered) {
        return registered.alias().type().name() + SEPARATOR + registered.alias().name();
    }
}
