package dev.chatelaine.chassis.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chatelaine.chassis.json.WireJson;
import jakarta.inject.Singleton;

/** The answers that are kept for requests which are repeated with their {@code Idempotency-Key}. */
@Singleton
public class KeptAnswers {

    private static final ObjectMapper JSON = WireJson.forEvents();

    private final StoredAnswers answers;

    KeptAnswers(StoredAnswers answers) {
        this.answers = answers;
    }

    /** Deletes those in which the text stands, in whatever case; repeated requests are answered anew. */
    public void forget(String text) {
        try {
            var written = JSON.writeValueAsString(text);
            answers.forgetThoseWith(written.substring(1, written.length() - 1));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
