package dev.chatelaine.local.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The inbox as HTML. Everything in a mail is text here; only links into this very stack can be followed. */
final class InboxPage {

    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Inbox</title>
            <h1>Inbox</h1>
            <p>Every mail that this stack sent. None of them left this machine.</p>
            <form action="/inbox"><label>To <input name="to" value="%s"></label> <button>Show</button></form>
            %s
            </html>
            """;

    private static final String MAIL = """
            <article>
            <hr>
            <h2>%s</h2>
            <p>To %s, from %s, <time>%s</time></p>
            <pre>%s</pre>
            </article>
            """;

    private final Pattern ownLink;

    InboxPage(String publicUrl) {
        this.ownLink = Pattern.compile(
                Pattern.quote(publicUrl) + "/(invitations|auth)/[A-Za-z0-9._~/?=%-]+(&amp;[A-Za-z0-9._~/?=%-]+)*");
    }

    String render(String to, List<ReceivedMail> mails) {
        String list = mails.isEmpty()
                ? "<p>No mail yet.</p>"
                : mails.stream().map(this::render).collect(Collectors.joining());
        return PAGE.formatted(escaped(to), list);
    }

    private String render(ReceivedMail mail) {
        String text = ownLink.matcher(escaped(mail.text())).replaceAll("<a rel=\"noreferrer\" href=\"$0\">$0</a>");
        return MAIL.formatted(
                escaped(mail.subject()), escaped(mail.to()), escaped(mail.from()), escaped(mail.receivedAt()), text);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
