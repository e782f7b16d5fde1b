package dev.chatelaine.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {

    @TempDir
    private Path directory;

    private final int smtp = freePort();
    private final int http = freePort();

    private MailServer server;

    @BeforeEach
    void start() throws IOException {
        server = new MailServer(smtp, http, "http://localhost:8080", directory);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsEachPersonTheirMails() throws Exception {
        send("bob@example.org", "Grüße");
        send("dave@example.org", "Other");

        assertThat(get("/inbox/api/messages?to=bob%40example.org").body())
                .contains("\"subject\":\"Hello\"", "\"to\":\"bob@example.org\"", "Grüße")
                .doesNotContain("dave");
        assertThat(get("/inbox/api/messages").body()).contains("bob@example.org", "dave@example.org");
    }

    @Test
    void keepsMailsAcrossRestarts() throws Exception {
        send("bob@example.org", "Grüße");
        stop();
        start();

        assertThat(get("/inbox/api/messages").body()).contains("Grüße");
    }

    @Test
    void letsThePageDoNothing() throws Exception {
        HttpResponse<String> page = get("/inbox");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    private void send(String to, String text) {
        ServerSetup server = new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        GreenMailUtil.sendTextEmail(to, "no-reply@chatelaine.example", "Hello", text, server);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + http + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
