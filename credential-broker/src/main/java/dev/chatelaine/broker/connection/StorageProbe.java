package dev.chatelaine.broker.connection;

import static dev.chatelaine.broker.Capability.DELETE;
import static dev.chatelaine.broker.Capability.LIST;
import static dev.chatelaine.broker.Capability.READ;
import static dev.chatelaine.broker.Capability.WRITE;
import static dev.chatelaine.broker.connection.ConnectionProblem.ROLE_CHAINING_POSSIBLE;
import static dev.chatelaine.broker.connection.ConnectionProblem.SESSION_POLICY_IGNORED;
import static dev.chatelaine.broker.connection.ConnectionProblem.STORAGE_PROBE_INCONCLUSIVE;
import static dev.chatelaine.broker.connection.ConnectionProblem.STORAGE_SESSION_REFUSED;
import static dev.chatelaine.broker.connection.ConnectionProblem.STORAGE_UNREACHABLE;

import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.session.Scope;
import dev.chatelaine.broker.session.SessionIssuer;
import dev.chatelaine.broker.session.SessionKeys;
import dev.chatelaine.broker.session.SessionRefused;
import dev.chatelaine.broker.session.StorageAccess;
import dev.chatelaine.chassis.http.Refusal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * Tries a storage before it is trusted. A server that ignores the policy of a session, or lets a session assume the role
 * again without one, looks like success to whoever only asks for keys; so this asks for what must be refused.
 */
@Singleton
class StorageProbe {

    private static final String NAME = "chatelaine-probe";
    private static final Duration SHORT = Duration.ofMinutes(15);

    private final SessionIssuer issuer;

    StorageProbe(SessionIssuer issuer) {
        this.issuer = issuer;
    }

    /** @throws Refusal if sessions of the storage are not safe to hand out, with what to change */
    void verify(StorageAccess access, String bucket) {
        String folder = NAME + "/" + UUID.randomUUID() + "/";
        Scope inside = new Scope(bucket, folder + "inside/");
        SessionKeys session = open(access, inside, Set.of(LIST, READ));
        try (ProbedBucket seen = new ProbedBucket(access, session, bucket)) {
            requireListing(seen, inside);
            requireRefusalOutside(access, seen, new Scope(bucket, folder + "outside/"));
        }
        requireNoChaining(access, session);
    }

    private SessionKeys open(StorageAccess access, Scope scope, Set<Capability> capabilities) {
        try {
            return issuer.open(access, NAME, scope, capabilities, SHORT);
        } catch (SessionRefused refused) {
            if (refused.isUnreachable()) {
                throw new Refusal(STORAGE_UNREACHABLE, "Nobody answers to AssumeRole at " + access.tokenEndpoint());
            }
            throw new Refusal(
                    STORAGE_SESSION_REFUSED,
                    "The storage answered AssumeRole for " + access.roleArn() + " with " + refused.getMessage()
                            + ". Check the keys, the role and that its trust policy allows this user to assume it.");
        }
    }

    private static void requireListing(ProbedBucket seen, Scope inside) {
        String status = seen.list(inside.prefix());
        if (!status.equals("200")) {
            throw inconclusive("A session that may list its own folder of " + seen.bucket() + " was answered with "
                    + status + ". The role itself must be allowed to list and read the bucket.");
        }
    }

    private void requireRefusalOutside(StorageAccess access, ProbedBucket seen, Scope outside) {
        try (ObjectOutside object = objectOutside(access, outside)) {
            requireRefused("GET of an object", seen.get(object.key()));
            requireRefused("listing", seen.list(outside.prefix()));
        }
    }

    private static void requireRefused(String call, String status) {
        if (status.equals("200")) {
            throw new Refusal(
                    SESSION_POLICY_IGNORED,
                    "A session for one folder could do this outside of it: " + call
                            + ". This storage ignores the Policy"
                            + " of AssumeRole; keys from it would open the whole bucket. Use a storage or gateway that"
                            + " enforces session policies.");
        }
        if (!status.equals("403")) {
            throw inconclusive("Outside of its folder a session must be answered with 403, but this was answered with "
                    + status + ": " + call + ".");
        }
    }

    /** One that exists: some storages say 404 before they ask for rights, which would prove nothing. */
    private ObjectOutside objectOutside(StorageAccess access, Scope outside) {
        SessionKeys whole = open(access, new Scope(outside.bucket(), ""), Set.of(LIST));
        try (ProbedBucket seen = new ProbedBucket(access, whole, outside.bucket())) {
            var existing = seen.anyKey();
            if (existing.isPresent()) {
                return new ObjectOutside(existing.get(), () -> {});
            }
        }
        ProbedBucket writer = new ProbedBucket(access, open(access, outside, Set.of(WRITE, DELETE)), outside.bucket());
        String key = outside.prefix() + "object";
        if (!writer.put(key).equals("200")) {
            writer.close();
            throw inconclusive("The bucket " + outside.bucket() + " is empty and the role may not write to it. Put one"
                    + " object into it, so that there is something to be refused.");
        }
        return new ObjectOutside(key, () -> {
            writer.delete(key);
            writer.close();
        });
    }

    private void requireNoChaining(StorageAccess access, SessionKeys session) {
        try {
            issuer.chain(access, session, NAME, SHORT);
        } catch (SessionRefused refused) {
            if (refused.isUnreachable()) {
                throw inconclusive("The storage stopped answering while it was tried.");
            }
            return;
        }
        throw new Refusal(
                ROLE_CHAINING_POSSIBLE,
                "A session could assume " + access.roleArn()
                        + " again and would be rid of its limits. Add to the role's"
                        + " trust policy: {\"Effect\":\"Deny\",\"Principal\":{\"AWS\":[\"" + access.roleArn()
                        + "\"]},\"Action\":[\"sts:AssumeRole\"]}");
    }

    private static Refusal inconclusive(String detail) {
        return new Refusal(STORAGE_PROBE_INCONCLUSIVE, detail);
    }

    /** An object that the session must not see, and how to take it away again. */
    private record ObjectOutside(String key, Runnable removal) implements AutoCloseable {
        @Override
        public void close() {
            removal.run();
        }
    }
}
