package dev.chatelaine.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chatelaine.local.api.Person;
import dev.chatelaine.local.api.Site;
import dev.chatelaine.local.system.TestingStack.Outcome;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a newcomer types. */
@ExtendWith(RunningStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    private final TestingStack stack;

    DemoIT(TestingStack stack) {
        this.stack = stack;
    }

    @Test
    @Order(1)
    void theStoryGoesAsTold() throws Exception {
        succeeds("demo");
    }

    @Test
    @Order(2)
    void theStoryCanBePlayedAgain() throws Exception {
        succeeds("demo");
    }

    @Test
    @Order(3)
    void upChangesNothingWhileAllRuns() throws Exception {
        long before = stack.pid("project");

        assertThat(succeeds("up").output()).contains("project    was running");
        assertThat(stack.pid("project")).isEqualTo(before);
    }

    @Test
    @Order(4)
    void everythingSurvivesARestart() throws Exception {
        succeeds("down");
        assertThat(stack.chatelaine("status").exit()).isNotZero();
        succeeds("up");
        succeeds("status");
        succeeds("demo");
    }

    @Test
    @Order(5)
    void readModelsBuiltAnewGiveTheSameAnswers() throws Exception {
        Person ada = new Person(new Site(stack.ports().publicUrl()), "ada");
        String organization =
                ada.get("/v1/me").expect(200).body().at("/organizations/0/id").asText();
        List<String> questions = List.of(
                "/v1/organizations/" + organization + "/users",
                "/v1/projects",
                "/v1/activity?limit=200&organization=" + organization);
        List<JsonNode> before = answers(ada, questions);

        for (String service : List.of("identity", "project", "access", "broker")) succeeds("replay", service);

        Patience.await(() -> answers(ada, questions).equals(before));
    }

    private static List<JsonNode> answers(Person person, List<String> questions) {
        return questions.stream().map(question -> person.get(question).body()).toList();
    }

    private Outcome succeeds(String... command) throws Exception {
        Outcome outcome = stack.chatelaine(command);
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        return outcome;
    }
}
