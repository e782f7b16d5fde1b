package dev.chatelaine.access.authzen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.chassis.http.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How several questions are put together and answered; here, whoever is called yes may do everything. */
class BatchTest {

    private static final String QUESTIONS = """
        {"action": {"name": "read"}, "resource": {"type": "todo", "id": "1"}, "context": {"a": 1},
         "evaluations": [%s], "options": {"evaluations_semantic": "%s"}}\
        """;

    @ParameterizedTest
    @CsvSource({
        "execute_all,            yes no yes no, yes no yes no",
        "deny_on_first_deny,     yes no yes no, yes no",
        "deny_on_first_deny,     yes yes,       yes yes",
        "permit_on_first_permit, no no yes no,  no no yes",
        "permit_on_first_permit, no no,         no no",
    })
    void no_more_questions_are_answered_than_the_semantic_asks_for(String semantic, String subjects, String answered) {
        var questions = List.of(subjects.split(" ")).stream()
                .map(id -> "{\"subject\": {\"type\": \"user\", \"id\": \"" + id + "\"}}")
                .toList();
        var batch = batch(QUESTIONS.formatted(String.join(",", questions), semantic));
        assertThat(answers(batch).stream().map(Decision::decision))
                .isEqualTo(
                        List.of(answered.split(" ")).stream().map("yes"::equals).toList());
    }

    @Test
    void what_a_question_says_takes_the_place_of_the_whole_default() {
        var question = batch("""
            {"subject": {"type": "user", "id": "yes", "properties": {"a": 1}},
             "evaluations": [{"subject": {"type": "user", "id": "no"}}]}\
            """);
        var asked = RequestReader.read(question.evaluations().getFirst(), Evaluation.class)
                .orElse(question.defaults());
        assertThat(asked.subject().properties()).isEmpty();
        assertThat(asked.subject().id()).isEqualTo("no");
    }

    @Test
    void context_is_a_default_too_unless_an_empty_one_is_given() {
        var batch = batch("""
            {"context": {"a": 1}, "evaluations": [{}, {"context": {}}, {"context": {"b": 2}}]}\
            """);
        var contexts = batch.evaluations().stream().map(one -> RequestReader.read(one, Evaluation.class)
                .orElse(batch.defaults())
                .context());
        assertThat(contexts).containsExactly(Map.of("a", 1L), Map.of(), Map.of("b", 2L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"subject\": {\"type\": \"user\"}}",
                "{\"subject\": {\"type\": \"user\", \"id\": 7}}",
                "{\"subject\": \"yes\"}",
                "null",
                "17",
                "[]"
            })
    void a_bad_question_spoils_itself_alone(String bad) {
        var good = "{\"subject\": {\"type\": \"user\", \"id\": \"yes\"}}";
        var answers = answers(batch(QUESTIONS.formatted(good + "," + bad + "," + good, "execute_all")));
        assertThat(answers.stream().map(Decision::decision)).containsExactly(true, false, true);
        assertThat(answers.get(1).context()).containsOnlyKeys("error");
        assertThat(answers.get(1).context().toString()).contains("status=400");
    }

    @Test
    void an_unknown_semantic_is_refused() {
        assertThatThrownBy(() -> answers(batch(QUESTIONS.formatted("{}", "any"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void without_questions_it_is_one() {
        assertThat(batch("{}").isSingle()).isTrue();
        assertThat(batch("{\"evaluations\": []}").isSingle()).isTrue();
        assertThat(batch("{\"evaluations\": [{}]}").isSingle()).isFalse();
    }

    private static Batch batch(String json) {
        return RequestReader.read(json.getBytes(UTF_8), "application/json", Batch.class);
    }

    private static List<Decision> answers(Batch batch) {
        return batch.decide(asked ->
                        asked.subject().id().equals("yes") ? Decision.YES : Decision.no(Decision.Reason.NOT_PERMITTED))
                .evaluations();
    }
}
