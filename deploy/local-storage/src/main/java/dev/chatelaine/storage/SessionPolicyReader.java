package dev.chatelaine.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.storage.SessionRights.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the session policies that the credential broker writes, and refuses everything else: an unknown action,
 * condition, principal or shape, since to ignore what is not understood could allow what it forbids.
 */
final class SessionPolicyReader {

    static final int LONGEST = 2_048;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String ARN = "arn:aws:s3:::";

    private SessionPolicyReader() {}

    static SessionRights read(String policy) {
        require(policy.length() <= LONGEST, "The policy is longer than " + LONGEST + " characters");
        JsonNode document = parse(policy);
        requireFields(document, Set.of("Version", "Statement"), Set.of("Version", "Statement"));
        require("2012-10-17".equals(document.path("Version").asText()), "Version must be 2012-10-17");
        require(
                document.path("Statement").isArray()
                        && !document.path("Statement").isEmpty(),
                "Statement must be an array");
        List<Statement> statements = new ArrayList<>();
        document.path("Statement").forEach(node -> statements.addAll(statements(node)));
        return new SessionRights(List.copyOf(statements));
    }

    private static JsonNode parse(String policy) {
        try {
            return JSON.readTree(policy);
        } catch (JsonProcessingException notJson) {
            throw new MalformedPolicy("The policy is not JSON");
        }
    }

    /** One of ours for each resource of the statement. */
    private static List<Statement> statements(JsonNode node) {
        requireFields(
                node,
                Set.of("Sid", "Effect", "Action", "Resource", "Condition"),
                Set.of("Effect", "Action", "Resource"));
        require("Allow".equals(node.path("Effect").asText()), "Effect must be Allow");
        Set<String> actions = new HashSet<>(strings(node.path("Action"), "Action"));
        String listedPrefix = node.has("Condition") ? listedPrefix(node.path("Condition"), actions) : null;
        return strings(node.path("Resource"), "Resource").stream()
                .map(resource -> statement(actions, resource, listedPrefix))
                .toList();
    }

    private static Statement statement(Set<String> actions, String resource, String listedPrefix) {
        require(resource.startsWith(ARN), "Resource must begin with " + ARN);
        String[] parts = resource.substring(ARN.length()).split("/", 2);
        requirePlain(parts[0]);
        require(!parts[0].isEmpty(), "Resource must name a bucket");
        if (parts.length == 1) {
            require(SessionRights.BUCKET_ACTIONS.containsAll(actions), "Action unknown for a bucket: " + actions);
            return new Statement(actions, parts[0], null, listedPrefix);
        }
        require(SessionRights.OBJECT_ACTIONS.containsAll(actions), "Action unknown for objects: " + actions);
        return new Statement(actions, parts[0], beforeStar(parts[1]), null);
    }

    /** Exactly {@code {"StringLike":{"s3:prefix":[P, P*]}}}, which says: below P. */
    private static String listedPrefix(JsonNode condition, Set<String> actions) {
        requireFields(condition, Set.of("StringLike"), Set.of("StringLike"));
        requireFields(condition.path("StringLike"), Set.of("s3:prefix"), Set.of("s3:prefix"));
        require(
                Set.of("s3:ListBucket", "s3:ListBucketVersions").containsAll(actions),
                "Condition s3:prefix is for listing alone");
        List<String> patterns = strings(condition.path("StringLike").path("s3:prefix"), "s3:prefix");
        require(patterns.size() == 2, "s3:prefix must hold a prefix, and the prefix followed by *");
        String prefix = beforeStar(patterns.get(1));
        require(prefix.equals(patterns.get(0)), "s3:prefix must hold a prefix, and the prefix followed by *");
        return prefix;
    }

    private static String beforeStar(String pattern) {
        require(pattern.endsWith("*"), "A pattern must end with *");
        String prefix = pattern.substring(0, pattern.length() - 1);
        requirePlain(prefix);
        return prefix;
    }

    private static void requirePlain(String text) {
        require(text.chars().noneMatch(c -> c == '*' || c == '?' || c == '$'), "Only one * is known, at the end");
    }

    private static List<String> strings(JsonNode node, String name) {
        require(node.isArray() && !node.isEmpty(), name + " must be an array of strings");
        List<String> strings = new ArrayList<>();
        node.forEach(element -> {
            require(element.isTextual(), name + " must be an array of strings");
            strings.add(element.asText());
        });
        return strings;
    }

    private static void requireFields(JsonNode node, Set<String> known, Set<String> needed) {
        require(node.isObject(), "An object is missing");
        Set<String> found = new HashSet<>();
        node.fieldNames().forEachRemaining(found::add);
        require(known.containsAll(found), "Unknown element: " + found);
        require(found.containsAll(needed), "Missing element: " + needed);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new MalformedPolicy(message);
        }
    }
}
