package dev.chatelaine.access.webhook;

import dev.chatelaine.access.ProjectId;
import java.util.List;

/**
 * What a webhook is to hear, and where.
 *
 * @param name for people
 * @param host the receiver's; the rest of the address is no part of any event
 * @param types the types of events; all if there are none
 * @param projectId {@code null} for the whole organization
 */
public record Subscription(String name, String host, List<String> types, ProjectId projectId) {

    /** The order in which types are given means nothing, so there is one way to write them. */
    public Subscription {
        types = types.stream().distinct().sorted().toList();
    }

    /** The same with these instead; what is {@code null} stays. */
    Subscription with(String otherName, String otherHost, List<String> otherTypes) {
        return new Subscription(
                otherName == null ? name : otherName,
                otherHost == null ? host : otherHost,
                otherTypes == null ? types : otherTypes,
                projectId);
    }
}
