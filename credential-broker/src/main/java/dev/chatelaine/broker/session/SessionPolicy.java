package dev.chatelaine.broker.session;

import static dev.chatelaine.broker.Capability.DELETE;
import static dev.chatelaine.broker.Capability.LIST;
import static dev.chatelaine.broker.Capability.READ;
import static dev.chatelaine.broker.Capability.WRITE;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chatelaine.broker.Capability;
import dev.chatelaine.broker.Provider;
import dev.chatelaine.chassis.domain.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The session policy that allows some capabilities in a scope and nothing else. It is built as a tree, never glued from
 * strings, and names only actions that every provider knows: Ceph refuses a policy with one that it does not.
 */
public final class SessionPolicy {

    /** The limit of AWS for an inline session policy. The others are not known to accept more. */
    static final int LONGEST = 2_048;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Provider provider;
    private final Scope scope;
    private final Set<Capability> capabilities;
    private final ArrayNode statements = JSON.arrayNode();

    private SessionPolicy(Provider provider, Scope scope, Set<Capability> capabilities) {
        this.provider = provider;
        this.scope = scope;
        this.capabilities = capabilities;
    }

    /**
     * Writes the policy.
     *
     * @throws Rejected if the provider could understand it as more than it says, or would refuse its length
     */
    public static String render(Provider provider, Scope scope, Set<Capability> capabilities) {
        String policy = PolicyText.of(new SessionPolicy(provider, scope, capabilities).document());
        if (policy.length() > LONGEST) {
            throw new Rejected(SessionProblem.POLICY_TOO_LONG);
        }
        return policy;
    }

    private ObjectNode document() {
        allow(listing(), bucketArn(), isWholeBucket() ? null : belowPrefix());
        allow(aboutTheBucket(), bucketArn(), null);
        allow(onObjects(), bucketArn() + "/" + pattern() + "*", null);
        ObjectNode document = JSON.objectNode().put("Version", "2012-10-17");
        document.set("Statement", statements);
        return document;
    }

    private List<String> listing() {
        List<String> actions = new ArrayList<>();
        if (may(LIST)) {
            actions.add("s3:ListBucket");
        }
        if (may(LIST) && may(DELETE)) {
            actions.add("s3:ListBucketVersions");
        }
        return actions;
    }

    private List<String> aboutTheBucket() {
        List<String> actions = new ArrayList<>(List.of("s3:GetBucketLocation"));
        if (may(DELETE)) {
            actions.add("s3:GetBucketVersioning");
        }
        if (may(LIST) && may(DELETE)) { // it shows keys of the whole bucket, so only to administrators
            actions.add("s3:ListBucketMultipartUploads");
        }
        return actions;
    }

    private List<String> onObjects() {
        List<String> actions = new ArrayList<>();
        if (may(READ)) {
            actions.add("s3:GetObject");
        }
        if (may(READ) && may(DELETE)) {
            actions.add("s3:GetObjectVersion");
        }
        if (may(WRITE)) {
            actions.addAll(List.of("s3:PutObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"));
        }
        if (may(DELETE)) {
            actions.addAll(List.of("s3:DeleteObject", "s3:DeleteObjectVersion"));
        }
        return actions;
    }

    private boolean may(Capability capability) {
        return capabilities.contains(capability);
    }

    private boolean isWholeBucket() {
        return scope.prefix().isEmpty();
    }

    private String bucketArn() {
        return "arn:aws:s3:::" + scope.bucket();
    }

    private String pattern() {
        return PolicyText.pattern(scope.prefix(), provider);
    }

    private ObjectNode belowPrefix() {
        ObjectNode condition = JSON.objectNode();
        condition.putObject("StringLike").putArray("s3:prefix").add(pattern()).add(pattern() + "*");
        return condition;
    }

    private void allow(List<String> actions, String resource, ObjectNode condition) {
        if (actions.isEmpty()) {
            return;
        }
        ObjectNode statement = statements.addObject().put("Effect", "Allow");
        actions.forEach(statement.putArray("Action")::add);
        statement.putArray("Resource").add(resource);
        if (condition != null) {
            statement.set("Condition", condition);
        }
    }
}
