package dev.chatelaine.local.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Anybody to whom a mail is sent. Nobody signs in here, so all but the delivery is empty. */
record Recipient(String address, Mailbox mailbox) implements GreenMailUser {

    /** The sender is told that the mail was accepted only after this has returned. */
    @Override
    public void deliver(MovingMessage mail) {
        deliver(mail.getMessage());
    }

    @Override
    public void deliver(MimeMessage mail) {
        try {
            mailbox.keep(Letter.read(mail, address));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("The mail cannot be kept", e);
        }
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public void create() {}

    @Override
    public void delete() {}

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {}

    @Override
    public void authenticate(String password) {}
}
