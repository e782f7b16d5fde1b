package dev.chatelaine.access.decision;

import dev.chatelaine.access.UserId;
import dev.chatelaine.access.condition.Attributes;
import dev.chatelaine.access.graph.Scope;

/**
 * May somebody do this to that?
 *
 * @param attributes what conditions may look at
 */
public record Question(UserId subject, String action, Target target, Attributes attributes) {

    /** The question with nothing told beside it. */
    public static Question of(UserId subject, String action, String type, Scope scope) {
        return new Question(
                subject,
                action,
                new Target(type, scope),
                Attributes.of(subject.toString(), type, scope.id().toString(), action));
    }
}
