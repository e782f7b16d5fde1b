package dev.chatelaine.identity.scim;

import dev.chatelaine.chassis.http.Refusal;
import dev.chatelaine.identity.OrganizationId;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.domain.Domains;
import dev.chatelaine.identity.person.People;
import dev.chatelaine.identity.person.Person;
import dev.chatelaine.identity.realm.Account;
import dev.chatelaine.identity.realm.HomeRealm;
import dev.chatelaine.identity.realm.NewAccount;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/** The home realm's accounts, as far as an organization may decide about them: where it owns the address' domain. */
@Singleton
class Accounts {

    private static final String NOT_YOURS =
            "The domain of this address is none that the organization has proven to own.";
    private static final String TAKEN = "There is an account with this address that nobody has proven to own.";

    private final HomeRealm realm;
    private final Domains domains;
    private final People people;

    Accounts(HomeRealm realm, Domains domains, People people) {
        this.realm = realm;
        this.domains = domains;
        this.people = people;
    }

    boolean owns(OrganizationId organization, String address) {
        return address != null
                && domains.ownerOf(address).filter(organization::equals).isPresent();
    }

    void requireOwned(OrganizationId organization, String address) {
        if (!owns(organization, address)) throw ScimRefusal.forbidden(NOT_YOURS);
    }

    /** The account with the address, opened if need be. One that somebody else opened counts if its address is verified. */
    UserId open(UserDraft draft) {
        return asking(() -> {
            var user = realm.open(new NewAccount(draft.address(), draft.fullName()));
            var trusted = realm.find(user).filter(Accounts::isTrusted).isPresent();
            if (!trusted) throw ScimRefusal.taken(TAKEN);
            if (people.find(List.of(user)).isEmpty()) people.remember(new Person(user, draft.fullName(), null));
            return user;
        });
    }

    /** Sets the name, of an account that the organization may decide about. */
    void rename(OrganizationId organization, UserId user, UserDraft draft) {
        asking(() -> realm.find(user).filter(account -> owns(organization, account.email())))
                .ifPresent(account -> asking(() -> write(account, account.email(), draft.fullName(), false)));
    }

    /** Sets name and address. The new address counts as verified when the person has shown to own it. */
    void readdress(OrganizationId organization, UserId user, UserDraft draft) {
        requireOwned(organization, draft.address());
        var account = asking(() -> realm.find(user)).orElseThrow(() -> ScimRefusal.forbidden(NOT_YOURS));
        requireOwned(organization, account.email());
        var holder = asking(() -> realm.findByEmail(draft.address())).map(Account::userId);
        if (holder.filter(other -> !other.equals(user)).isPresent()) throw ScimRefusal.taken(TAKEN);
        asking(() -> write(account, draft.address(), draft.fullName(), true));
    }

    private Account write(Account account, String address, String fullName, boolean newAddress) {
        var user = account.userId();
        realm.update(user, address, fullName);
        var known = people.find(List.of(user)).get(user);
        people.remember(new Person(user, fullName, known == null || newAddress ? null : known.email()));
        return account;
    }

    private static boolean isTrusted(Account account) {
        return account.emailVerified() || account.openedHere();
    }

    private static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (Refusal refusal) { // the realm is away
            throw ScimRefusal.of(refusal);
        }
    }
}
