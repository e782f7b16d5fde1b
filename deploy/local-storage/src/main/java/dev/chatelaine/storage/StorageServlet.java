package dev.chatelaine.storage;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** One port for two services. S3 knows no POST to the root, STS knows nothing else. */
final class StorageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final long LARGEST_REST = 128L * 1024 * 1024;

    private final transient StorageEndpoint storage;
    private final transient TokenEndpoint tokens;

    StorageServlet(StorageEndpoint storage, TokenEndpoint tokens) {
        this.storage = storage;
        this.tokens = tokens;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InputStream body = request.getInputStream(); // a client that waits to be told to continue is told so by this
        try {
            answer(request, response);
        } finally {
            readRest(body);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST") && request.getRequestURI().equals("/")) {
            tokens.answer(request, response);
            return;
        }
        ScopedValue.where(GuardedStorage.REQUEST, request).<Void, IOException>call(() -> {
            storage.answer(request, response);
            return null;
        });
    }

    /**
     * Refusals leave bodies unread, and s3proxy stops at the last byte of an object, before the chunk that ends an upload.
     * If such a rest has not arrived when the call is done, Jetty closes the connection without a word: the client fails
     * while it writes the rest, or in its next call. Only who sends more than the limit, or nothing for as long as Jetty
     * waits, still loses the connection.
     */
    private static void readRest(InputStream body) {
        try {
            body.skip(LARGEST_REST);
        } catch (IOException cutOff) {
            // The client is gone or silent, so there is nobody to tell.
        }
    }
}
