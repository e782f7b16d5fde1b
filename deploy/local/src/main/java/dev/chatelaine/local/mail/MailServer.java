package dev.chatelaine.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/** GreenMail takes the mails, {@link Mailbox} keeps them, {@link Inbox} shows them. */
public final class MailServer implements AutoCloseable {

    private final GreenMail smtp;
    private final HttpServer http;

    MailServer(int smtpPort, int httpPort, String publicUrl, Path directory) throws IOException {
        Mailbox mailbox = new Mailbox(directory);
        smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.getUserManager().setMessageDeliveryHandler((mail, to) -> new Recipient(to.getEmail(), mailbox));
        http = HttpServer.create(new InetSocketAddress("127.0.0.1", httpPort), 0);
        http.createContext("/", new Inbox(mailbox, new InboxPage(publicUrl)));
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        smtp.start();
        http.start();
    }

    /** Takes the SMTP port, the HTTP port, the public URL of the stack and the directory of the mails. */
    public static void main(String[] arguments) throws IOException {
        MailServer server = new MailServer(
                Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), arguments[2], Path.of(arguments[3]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    @Override
    public void close() {
        smtp.stop();
        http.stop(0);
    }
}
