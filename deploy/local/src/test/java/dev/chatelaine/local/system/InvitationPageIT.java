package dev.chatelaine.local.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.chatelaine.local.api.Person;
import dev.chatelaine.local.api.Site;
import dev.chatelaine.local.api.TeamEntryBody;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Carol follows the link of her mail in a real browser, on a phone and without JavaScript, and signs in at Keycloak. */
@ExtendWith(RunningStack.class)
class InvitationPageIT {

    private static final Pattern LINK = Pattern.compile("http://\\S+/invitations/[A-Za-z0-9_-]+");

    private final TestingStack stack;
    private final Site site;
    private Phone phone;
    private Page page;

    InvitationPageIT(TestingStack stack) {
        this.stack = stack;
        this.site = new Site(stack.ports().publicUrl());
    }

    @BeforeEach
    void takesThePhone() {
        phone = Phone.takeUp();
        page = phone.freshPage(false);
    }

    @AfterEach
    void putsThePhoneAway() {
        if (phone != null) phone.close();
    }

    @Test
    void theLinkOfTheMailLeadsThroughKeycloakIntoTheProject() {
        Person carol = new Person(site, "carol");
        String project;
        try (Load load = Load.begin(site, "http://localhost:" + stack.ports().storage())) {
            project = load.project();
        }
        Set<String> older = linksMailedTo(carol);
        invite(carol, project);

        page.navigate(linkMailedTo(carol, older));
        page.getByText("Sign in to answer").click();
        page.locator("#username").fill("carol@example.org");
        page.locator("#password").fill("Chatelaine-1!");
        page.locator("#kc-login").click();
        assertThat(page.getByText("You are signed in as Carol")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("You are in");

        Patience.await(() -> carol.get("/v1/projects/" + project).is(200));
    }

    private void invite(Person person, String project) {
        new Person(site, "ada")
                .post(
                        "/v1/projects/" + project + "/team",
                        TeamEntryBody.viewerWithDownload(person.email(), "Reads along"))
                .expect(201);
    }

    /** Others may have invited the same person before. */
    private String linkMailedTo(Person person, Set<String> older) {
        Patience.await(() -> !older.containsAll(linksMailedTo(person)));
        var newer = linksMailedTo(person);
        newer.removeAll(older);
        return newer.iterator().next();
    }

    private Set<String> linksMailedTo(Person person) {
        var links = new HashSet<String>();
        site.get("/inbox/api/messages?to=" + person.email())
                .items()
                .forEach(mail ->
                        LINK.matcher(mail.path("text").asText()).results().forEach(link -> links.add(link.group())));
        return links;
    }
}
