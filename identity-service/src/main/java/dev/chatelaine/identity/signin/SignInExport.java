package dev.chatelaine.identity.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.chatelaine.chassis.http.CommaSeparated;
import dev.chatelaine.chassis.json.WireJson;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Writes everything that a filter lets through, a few hundred lines in memory at a time. */
@Singleton
class SignInExport {

    private static final int BATCH = 500;

    private final SignIns signIns;

    SignInExport(SignIns signIns) {
        this.signIns = signIns;
    }

    void writeCommaSeparated(SignInFilter filter, OutputStream out) throws IOException {
        write(CommaSeparated.line(SignIn.COLUMNS.stream()), out);
        writeAll(filter, signIn -> CommaSeparated.line(signIn.values()), out);
    }

    void writeJsonLines(SignInFilter filter, OutputStream out) throws IOException {
        var json = WireJson.forEvents();
        Function<SignIn, String> line = signIn -> {
            try {
                return json.writeValueAsString(signIn) + "\n";
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        };
        writeAll(filter, line, out);
    }

    private void writeAll(SignInFilter filter, Function<SignIn, String> line, OutputStream out) throws IOException {
        var place = SignInFilter.Place.START;
        var found = signIns.find(filter, place, BATCH);
        while (!found.isEmpty()) {
            for (var signIn : found) write(line.apply(signIn), out);
            place = SignInFilter.Place.after(found.getLast());
            found = found.size() < BATCH ? found.subList(0, 0) : signIns.find(filter, place, BATCH);
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
