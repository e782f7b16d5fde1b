package dev.chatelaine.identity.realm;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;

/** What people do at sign-in. */
@Singleton
class SignInFeed implements RealmFeed {

    private static final Set<String> ARRIVALS = Set.of("LOGIN", "REGISTER");
    private static final Set<String> OF_TOTP = Set.of("UPDATE_TOTP", "REMOVE_TOTP");
    private static final Set<String> OF_CREDENTIALS = Set.of("UPDATE_CREDENTIAL", "REMOVE_CREDENTIAL");
    private static final Set<String> OF_ACCOUNTS = Set.of("DELETE_ACCOUNT", "USER_DISABLED_BY_PERMANENT_LOCKOUT");

    private final RealmClient client;
    private final Event<RealmEvent> happened;
    private final Event<SignedIn> signedIn;
    private final Event<SecondFactorsChanged> factors;
    private final Event<AccountChanged> accounts;

    SignInFeed(
            RealmClient client,
            Event<RealmEvent> happened,
            Event<SignedIn> signedIn,
            Event<SecondFactorsChanged> factors,
            Event<AccountChanged> accounts) {
        this.client = client;
        this.happened = happened;
        this.signedIn = signedIn;
        this.factors = factors;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "sign-ins";
    }

    @Override
    public JsonNode read(Instant since, int first, int most) {
        return client.get(
                "/events?direction=asc&dateFrom=" + since.toEpochMilli() + "&first=" + first + "&max=" + most);
    }

    @Override
    public void tell(JsonNode entry) {
        var event = RealmEvent.of(entry);
        happened.fire(event);
        event.user().ifPresent(user -> {
            if (ARRIVALS.contains(event.type())) signedIn.fire(new SignedIn(user, event.at()));
            if (isOfSecondFactors(event)) factors.fire(new SecondFactorsChanged(user));
            if (OF_ACCOUNTS.contains(event.type())) accounts.fire(new AccountChanged(user));
        });
    }

    private static boolean isOfSecondFactors(RealmEvent event) {
        return OF_TOTP.contains(event.type())
                || OF_CREDENTIALS.contains(event.type())
                        && event.credentialType()
                                .filter(Credentials.SECOND::contains)
                                .isPresent();
    }
}
