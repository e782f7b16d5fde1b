package dev.chatelaine.broker.connection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Storage as the broker must not trust it. Real servers behave so (MinIO gateways that drop the policy, Ceph 16 without a
 * Deny in the trust policy), but not on every machine that runs the tests.
 */
final class CarelessStorage implements AutoCloseable {

    private static final String SESSION = """
            <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
            <AccessKeyId>ASIACARELESS00000001</AccessKeyId><SecretAccessKey>careless</SecretAccessKey>
            <SessionToken>careless</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>
            </Credentials></AssumeRoleResult></AssumeRoleResponse>""";
    private static final String LISTING = """
            <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>vault</Name><KeyCount>1</KeyCount>
            <IsTruncated>false</IsTruncated><Contents><Key>elsewhere/a</Key><Size>1</Size></Contents></ListBucketResult>""";

    private final HttpServer server;
    private final int outside;
    private final boolean chains;

    /**
     * @param outside the status with which it answers outside of a session's folder
     * @param chains whether its sessions can assume the role again
     */
    CarelessStorage(int outside, boolean chains) throws IOException {
        this.outside = outside;
        this.chains = chains;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().toString();
        if (exchange.getRequestURI().getPath().equals("/")) {
            boolean chained = exchange.getRequestHeaders().containsKey("X-Amz-Security-Token");
            write(exchange, chained && !chains ? 403 : 200, SESSION);
        } else if (path.contains("elsewhere") || path.contains("outside")) {
            write(exchange, outside, outside == 200 ? LISTING : "");
        } else {
            write(exchange, 200, LISTING);
        }
    }

    private static void write(HttpExchange exchange, int status, String xml) throws IOException {
        try (exchange) {
            byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
