package dev.chatelaine.identity.serviceaccount;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which clients are being opened in the realm, so that none is left behind whose account never came to be. */
@Singleton
class MachineOpenings {

    private static final String BEGIN = """
            insert into service_account_opening (service_account_id, started_at) values (:account, :now)
            on conflict (service_account_id) do update set started_at = excluded.started_at""";
    private static final String END = "delete from service_account_opening where service_account_id = :account";
    private static final String LEFT_BEHIND =
            "select service_account_id from service_account_opening where started_at < :before";

    private final Session database;

    MachineOpenings(Session database) {
        this.database = database;
    }

    @Transactional
    void begin(ServiceAccountId account, Instant now) {
        database.createNativeMutationQuery(BEGIN)
                .setParameter("account", account.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    @Transactional
    void end(ServiceAccountId account) {
        database.createNativeMutationQuery(END)
                .setParameter("account", account.value())
                .executeUpdate();
    }

    @Transactional
    List<ServiceAccountId> leftBehind(Instant before) {
        return database.createNativeQuery(LEFT_BEHIND, UUID.class).setParameter("before", before).list().stream()
                .map(ServiceAccountId::new)
                .toList();
    }
}
