package dev.chatelaine.local.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Quick questions to a port: does somebody listen, does a page answer? */
public final class Probe {

    private static final int MILLISECONDS = 2_000;

    private Probe() {}

    public static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), MILLISECONDS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static boolean answers(int port, String path) {
        try {
            URI page = URI.create("http://127.0.0.1:" + port + path);
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
