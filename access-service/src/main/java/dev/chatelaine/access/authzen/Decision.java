package dev.chatelaine.access.authzen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * The answer to one question.
 *
 * @param context why not, in a word; or what is wrong with the question
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Decision(boolean decision, Map<String, Object> context) {

    static final Decision YES = new Decision(true, null);

    /** Why not. */
    enum Reason {
        /** There is no such subject in the organization. */
        SUBJECT_UNKNOWN,
        /** There is no such resource in the organization. */
        RESOURCE_UNKNOWN,
        /** Nothing that counts now permits it. */
        NOT_PERMITTED
    }

    static Decision no(Reason reason) {
        return new Decision(false, Map.of("reason", reason));
    }

    /** A question that cannot be answered is answered no. */
    static Decision failed(int status, String message) {
        return new Decision(false, Map.of("error", Map.of("status", status, "message", message)));
    }
}
