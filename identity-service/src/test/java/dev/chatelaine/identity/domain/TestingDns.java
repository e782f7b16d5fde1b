package dev.chatelaine.identity.domain;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name server of its own, over UDP (RFC 1035), that knows text records alone. */
public final class TestingDns implements QuarkusTestResourceLifecycleManager {

    /** Vouched for by the operator. */
    static final String VOUCHED = "vouched.example";

    private static final int HEADER = 12;
    private static final int TXT = 16;
    private static final int RESPONSE_OK = 0x8580;
    private static final int RESPONSE_NO_SUCH_NAME = 0x8583;
    private static final int SAME_NAME = 0xc00c;
    private static final Map<String, List<String>> RECORDS = new ConcurrentHashMap<>();

    private static volatile boolean silent;

    private DatagramSocket socket;

    /** From now on there are these texts under that name. */
    static void publish(String name, String... texts) {
        RECORDS.put(name, List.of(texts));
    }

    /** Does something while no answer comes. */
    static void whileSilent(Runnable something) {
        silent = true;
        try {
            something.run();
        } finally {
            silent = false;
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("testing-dns").start(this::serve);
        return Map.of(
                "chatelaine.domains.dns", "127.0.0.1:" + socket.getLocalPort(), "chatelaine.domains.vouched", VOUCHED);
    }

    @Override
    public void stop() {
        socket.close();
    }

    private void serve() {
        var buffer = new byte[512];
        while (!socket.isClosed()) {
            try {
                var question = new DatagramPacket(buffer, buffer.length);
                socket.receive(question);
                if (silent) continue;
                var answer = answer(question.getData(), question.getLength());
                socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static byte[] answer(byte[] question, int length) throws IOException {
        int end = HEADER;
        var name = new StringBuilder();
        for (int label = question[end]; label > 0; label = question[end]) {
            if (!name.isEmpty()) name.append('.');
            name.append(new String(question, end + 1, label, StandardCharsets.US_ASCII));
            end += label + 1;
        }
        end += 5; // the root, type and class
        var texts = RECORDS.get(name.toString().toLowerCase());
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(question, 0, 2);
        out.writeShort(texts == null ? RESPONSE_NO_SUCH_NAME : RESPONSE_OK);
        out.writeShort(1);
        out.writeShort(texts == null ? 0 : texts.size());
        out.writeInt(0);
        out.write(question, HEADER, Math.min(end, length) - HEADER);
        if (texts != null) for (var text : texts) write(out, text);
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        out.writeShort(SAME_NAME);
        out.writeShort(TXT);
        out.writeShort(1);
        out.writeInt(0);
        out.writeShort(bytes.length + 1);
        out.writeByte(bytes.length);
        out.write(bytes);
    }
}
