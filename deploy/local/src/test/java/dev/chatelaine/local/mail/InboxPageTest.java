package dev.chatelaine.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InboxPageTest {

    private final InboxPage page = new InboxPage("http://localhost:8080");

    @Test
    void showsMarkupOfAMailAsText() {
        String evil = "<script>alert('1')</script>\"&";

        String html = page.render(evil, List.of(new ReceivedMail("1", "now", evil, evil, evil, evil)));

        assertThat(html)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;");
    }

    @Test
    void letsPeopleFollowLinksIntoThisStack() {
        assertThat(shown("Open http://localhost:8080/invitations/a-B_1 now"))
                .contains("<a rel=\"noreferrer\" href=\"http://localhost:8080/invitations/a-B_1\">");
        assertThat(shown("http://localhost:8080/auth/realms/x?key=a&client_id=b"))
                .contains("href=\"http://localhost:8080/auth/realms/x?key=a&amp;client_id=b\"");
    }

    @Test
    void makesNoLinkOutOfOthers() {
        assertThat(shown("http://evil.example/ http://localhost:8080.evil.example/auth/ javascript:alert(1)"))
                .doesNotContain("href");
        assertThat(shown("http://localhost:8080/auth/\"onclick=\"alert(1)")).doesNotContain("\"onclick");
    }

    private String shown(String text) {
        return page.render("", List.of(new ReceivedMail("1", "now", "a", "b", "c", text)));
    }
}
