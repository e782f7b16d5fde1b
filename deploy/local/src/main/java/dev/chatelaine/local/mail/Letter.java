package dev.chatelaine.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Turns a MIME message into what the inbox keeps: its plain text, and nothing that could act in a browser. */
final class Letter {

    private Letter() {}

    static ReceivedMail read(MimeMessage message, String to) throws MessagingException, IOException {
        Instant now = Instant.now();
        String id = "%013d-%s"
                .formatted(now.toEpochMilli(), UUID.randomUUID().toString().substring(0, 8));
        String from = message.getFrom() == null ? "" : ((InternetAddress) message.getFrom()[0]).toUnicodeString();
        String subject = Optional.ofNullable(message.getSubject()).orElse("");
        String text = plainText(message).orElse("(This mail has no plain text.)");
        return new ReceivedMail(id, now.toString(), from, to, subject, text);
    }

    private static Optional<String> plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of((String) part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> text = plainText(inner);
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
