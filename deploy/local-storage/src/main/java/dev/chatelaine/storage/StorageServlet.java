package dev.chatelaine.storage;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One port for two services. S3 knows no POST to the root, STS knows nothing else. */
final class StorageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient StorageEndpoint storage;
    private final transient TokenEndpoint tokens;

    StorageServlet(StorageEndpoint storage, TokenEndpoint tokens) {
        this.storage = storage;
        this.tokens = tokens;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST") && request.getRequestURI().equals("/")) {
            tokens.answer(request, response);
            return;
        }
        ScopedValue.where(GuardedStorage.REQUEST, request).<Void, IOException>call(() -> {
            storage.answer(request, response);
            return null;
        });
    }
}
