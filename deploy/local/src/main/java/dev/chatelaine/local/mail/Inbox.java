package dev.chatelaine.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Answers /inbox with the page and /inbox/api/messages with JSON; both take {@code ?to=} an address. */
final class Inbox implements HttpHandler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIMIT = 100;

    private final Mailbox mailbox;
    private final InboxPage page;

    Inbox(Mailbox mailbox, InboxPage page) {
        this.mailbox = mailbox;
        this.page = page;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String to = recipient(exchange.getRequestURI().getRawQuery());
            List<ReceivedMail> mails = mailbox.newest(to, LIMIT);
            switch (exchange.getRequestURI().getPath()) {
                case "/inbox", "/inbox/" -> answer(exchange, 200, "text/html; charset=utf-8", page.render(to, mails));
                case "/inbox/api/messages" ->
                    answer(exchange, 200, "application/json", JSON.writeValueAsString(Map.of("items", mails)));
                default -> answer(exchange, 404, "text/plain", "There is nothing here. The inbox is at /inbox.\n");
            }
        }
    }

    private static String recipient(String query) {
        return Arrays.stream((query == null ? "" : query).split("&"))
                .filter(parameter -> parameter.startsWith("to="))
                .map(parameter -> URLDecoder.decode(parameter.substring(3), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", InboxPage.CONTENT_SECURITY_POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
