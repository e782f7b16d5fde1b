package dev.chatelaine.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

    @Test
    void namesTheProcessThatListens() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String me = "pid " + ProcessHandle.current().pid() + " (";

            assertThat(PortOwner.of(socket.getLocalPort()))
                    .hasValueSatisfying(
                            owner -> assertThat(owner).startsWith(me).contains("java"));
        }
    }

    @Test
    void findsNobodyOnAFreePort() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(PortOwner.of(port)).isEmpty();
    }
}
