package dev.chatelaine.access.authzen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chatelaine.access.authzen.Search.Results;
import dev.chatelaine.chassis.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPartTest {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    @Test
    void following_the_token_finds_everything_once() {
        var found = new ArrayList<String>();
        var token = "";
        do {
            var part = part(token, "2", "read", "todo");
            assertThat(part.page().count()).isEqualTo(part.results().size());
            found.addAll(part.results());
            token = part.page().nextToken();
        } while (!token.isEmpty());
        assertThat(found).isEqualTo(NAMES);
    }

    @Test
    void a_limit_that_is_just_enough_ends_it() {
        assertThat(part("", "5", "read", "todo").page().nextToken()).isEmpty();
        assertThat(part("", "4", "read", "todo").page().nextToken()).isNotEmpty();
        assertThat(part("", "100000", "read", "todo").results()).isEqualTo(NAMES);
    }

    @Test
    void a_token_is_good_for_its_own_search_alone() {
        var token = part("", "2", "read", "todo").page().nextToken();
        assertThat(part(token, "3", "read", "todo").results()).containsExactly("c", "d", "e");
        refused(() -> part(token, "2", "write", "todo"));
        refused(() -> part(token, "2", "read", "user"));
        refused(() -> search(token, "2", "read").part(NAMES.stream(), "another kind", name -> name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "YWJj", "next"})
    void what_is_no_token_is_refused(String token) {
        refused(() -> part(token, "2", "read", "todo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void a_limit_that_gives_nothing_is_refused(String limit) {
        refused(() -> part("", limit, "read", "todo"));
    }

    private static Results<String> part(String token, String limit, String action, String kind) {
        return search(token, limit, action).part(NAMES.stream(), kind, name -> name);
    }

    private static Search search(String token, String limit, String action) {
        var json = """
            {"action": {"name": "%s"}, "page": {"token": "%s", "limit": %s}}\
            """.formatted(action, token, limit);
        return RequestReader.read(json.getBytes(UTF_8), "application/json", Search.class);
    }

    private static void refused(Runnable asking) {
        assertThatThrownBy(asking::run).isInstanceOf(Refusal.class);
    }
}
