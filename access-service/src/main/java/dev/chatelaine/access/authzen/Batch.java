package dev.chatelaine.access.authzen;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.access.naming.Named;
import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.chassis.http.ProblemDocument;
import dev.chatelaine.chassis.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Several questions at once.
 *
 * @param evaluations each says what it does not take from the others; unread, since a bad one spoils itself alone
 */
record Batch(
        Named subject,
        Action action,
        Named resource,
        Map<String, Object> context,
        List<JsonNode> evaluations,
        Options options) {

    record Options(@JsonProperty("evaluations_semantic") String semantic) {}

    /** The answers, in the order of the questions. */
    record Decisions(List<Decision> evaluations) {}

    /** Without a list it is one question. */
    boolean isSingle() {
        return evaluations == null || evaluations.isEmpty();
    }

    /** What the questions have in common; of a single one, all of it. */
    Evaluation defaults() {
        return new Evaluation(subject, action, resource, context);
    }

    Decisions decide(Function<Evaluation, Decision> each) {
        var semantic = Semantic.of(options == null ? null : options.semantic());
        var answers = new ArrayList<Decision>();
        for (var evaluation : evaluations) {
            var answer = decide(evaluation, each);
            answers.add(answer);
            if (semantic.endsWith(answer)) break;
        }
        return new Decisions(answers);
    }

    private Decision decide(JsonNode evaluation, Function<Evaluation, Decision> each) {
        try {
            var read = RequestReader.read(evaluation, Evaluation.class);
            return each.apply(read.orElse(defaults()).complete());
        } catch (Refusal refusal) {
            return failed(refusal.document());
        } catch (Rejected rejected) {
            return failed(ProblemDocument.of(rejected.problem(), null, List.of()));
        }
    }

    private static Decision failed(ProblemDocument document) {
        var message = document.errors().stream()
                .findFirst()
                .map(error -> error.field() + " " + error.detail())
                .orElse(document.title());
        return Decision.failed(document.status(), message);
    }
}
