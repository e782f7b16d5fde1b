package dev.chatelaine.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that stays open and asks one thing after the other. It does as little as HTTP/1.1 allows, because it
 * shares the machine with what it measures.
 */
final class Wire implements AutoCloseable {

    /** What came back. */
    record Answer(int status, String token, byte[] body) {

        /** The same, if it is what was expected. */
        Answer expect(int wanted) {
            if (status == wanted) return this;
            throw new IllegalStateException(status + " " + text());
        }

        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Socket socket;
    private final InputStream in;
    private final byte[] line = new byte[16 * 1024];

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    /** A request as it goes over the wire. */
    static byte[] request(String method, String path, String bearer, String body, String... headers) {
        var content = body == null ? "" : body;
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        if (bearer != null) head.append("Authorization: Bearer ").append(bearer).append("\r\n");
        if (body != null) head.append("Content-Type: application/json\r\n");
        for (var header : headers) head.append(header).append("\r\n");
        head.append("Content-Length: ")
                .append(content.getBytes(StandardCharsets.UTF_8).length)
                .append("\r\n\r\n");
        return head.append(content).toString().getBytes(StandardCharsets.UTF_8);
    }

    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(readLine().substring(9, 12));
        int length = 0;
        String token = null;
        for (var header = readLine(); !header.isEmpty(); header = readLine()) {
            var name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            var value = header.substring(name.length() + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "consistency-token" -> token = value;
                case "transfer-encoding" -> throw new IOException("this client understands no " + header);
                default -> {} // of no interest
            }
        }
        return new Answer(status, token, in.readNBytes(length));
    }

    private String readLine() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException();
            if (next != '\r') line[length++] = (byte) next;
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
