package dev.chatelaine.access.authzen;

import dev.chatelaine.access.naming.Named;
import dev.chatelaine.access.naming.Told;
import dev.chatelaine.chassis.http.Refusal;
import java.util.Map;

/**
 * May this subject do this to that? As it was sent, so anything can be missing.
 *
 * @param context whatever else the asker says
 */
record Evaluation(Named subject, Action action, Named resource, Map<String, Object> context) {

    Evaluation {
        context =
                context == null ? null : Told.of(context); // what is missing can have a default, what is empty has none
    }

    /** The same, with these for whatever is missing altogether. */
    Evaluation orElse(Evaluation defaults) {
        return new Evaluation(
                subject == null ? defaults.subject : subject,
                action == null ? defaults.action : action,
                resource == null ? defaults.resource : resource,
                context == null ? defaults.context : context);
    }

    Evaluation of(Named anybody) {
        return new Evaluation(anybody, action, resource, context);
    }

    Evaluation on(Named anything) {
        return new Evaluation(subject, action, anything, context);
    }

    Evaluation doing(String name) {
        return new Evaluation(subject, new Action(name, null), resource, context);
    }

    /** Refuses it unless all is there. */
    Evaluation complete() {
        requireSubject();
        requireAction();
        requireResource();
        return this;
    }

    void requireSubject() {
        requireSubjectType();
        require("subject.id", subject.id());
    }

    void requireSubjectType() {
        require("subject", subject);
        require("subject.type", subject.type());
    }

    void requireAction() {
        require("action", action);
        require("action.name", action.name());
    }

    void requireResource() {
        requireResourceType();
        require("resource.id", resource.id());
    }

    void requireResourceType() {
        require("resource", resource);
        require("resource.type", resource.type());
    }

    private static void require(String field, Object value) {
        if (value == null || value.equals("")) throw Refusal.ofField(field, "must be given");
    }
}
