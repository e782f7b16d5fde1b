package dev.chatelaine.project.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dev.chatelaine.project.OrganizationId;
import dev.chatelaine.project.project.TeamClient;
import dev.chatelaine.project.testing.Person;
import dev.chatelaine.project.testing.ServiceTest;
import dev.chatelaine.project.testing.Stage;
import dev.chatelaine.project.testing.TestingMail;
import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The invitation's page in a real browser, on a phone and without JavaScript. */
@ServiceTest
class InvitationPageTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static Playwright playwright;
    private static Browser browser;

    @Inject
    Stage stage;

    @Inject
    AgroalDataSource database;

    final Person ada = Person.named("Ada");
    final Person bob = Person.named("Bob");
    BrowserContext phone;
    Page page;
    TeamClient team;
    String entry;
    String token;

    @BeforeAll
    static void startBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "there is no Chromium at " + CHROMIUM);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking")));
    }

    @AfterAll
    static void stopBrowser() {
        if (playwright != null) playwright.close();
    }

    @BeforeEach
    void anInvitationOnAPhone() {
        OrganizationId labs = stage.organization("Example Labs", ada);
        team = new TeamClient(stage.project(labs, stage.connection(labs, ada), ada));
        entry = team.invite(ada, TeamClient.email(bob.email()), "viewer");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !TestingMail.to(bob.email()).isEmpty());
        token = TestingMail.token(TestingMail.to(bob.email()).getFirst());
        phone = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(390, 844)
                .setBaseURL("http://localhost:" + RestAssured.port));
        page = phone.newPage();
        bob.signsInOnPages();
    }

    @AfterEach
    void closePhone() {
        if (phone != null) phone.close();
    }

    @Test
    void signed_out_it_says_who_invites_whom_into_what_and_changes_nothing() {
        Response answer = open(token);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(heading()).hasText("Ada invites you to Attic");
        assertThat(page.getByText("A project of Example Labs.")).isVisible();
        assertThat(page.getByText("Viewer")).isVisible();
        assertThat(page.getByText("Download data")).isVisible();
        assertThat(link("Sign in to answer")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
        screenshot("signed-out");
        team.list(ada).then().body("items.find { it.entryId == '" + entry + "' }.status", equalTo("pending"));
    }

    @Test
    void signing_in_leads_back_and_accepting_lets_in() {
        open(token);
        link("Sign in to answer").click();
        assertThat(page.getByText("You are signed in as Bob.")).isVisible();
        screenshot("signed-in");
        button("Accept").click();
        assertThat(heading()).hasText("You are in");
        screenshot("accepted");
        team.list(bob).then().statusCode(200);
        assertThat(open(token).status()).isEqualTo(200);
    }

    @Test
    void rejecting_is_for_good() {
        open(token);
        link("Sign in to answer").click();
        button("Reject").click();
        assertThat(heading()).hasText("You have said no");
        team.list(bob).then().statusCode(404);
        open(token);
        assertThat(button("Accept")).hasCount(0);
    }

    @Test
    void a_link_that_was_used_says_so_to_others() {
        bob.asks().post("/v1/invitations/" + token + "/accept").then().statusCode(200);
        await().until(() -> open(token).status() == 410);
        assertThat(heading()).hasText("This invitation was answered already");
    }

    @Test
    void a_withdrawn_invitation_says_so() {
        team.act(ada, entry, "withdraw").then().statusCode(204);
        await().until(() -> open(token).status() == 410);
        assertThat(heading()).hasText("This invitation was taken back");
    }

    @Test
    void an_expired_invitation_says_so() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update team_entry_view set expires_at = now() where entry_id = ?::uuid")) {
            statement.setString(1, entry);
            statement.executeUpdate();
        }
        assertThat(open(token).status()).isEqualTo(410);
        assertThat(heading()).hasText("This invitation has expired");
    }

    @Test
    void a_forged_link_says_so() {
        assertThat(open("A".repeat(43)).status()).isEqualTo(404);
        assertThat(heading()).hasText("This link does not work");
    }

    @Test
    void somebody_else_is_told_so_and_may_sign_in_as_the_right_one() {
        Person.named("Eve").signsInOnPages();
        open(token);
        link("Sign in to answer").click();
        assertThat(heading()).hasText("This invitation is for someone else");
        assertThat(open(token).status()).isEqualTo(403);
        screenshot("someone-else");
        bob.signsInOnPages();
        button("Sign in as someone else").click();
        link("Sign in to answer").click();
        assertThat(page.getByText("You are signed in as Bob.")).isVisible();
    }

    @Test
    void pitfall_24_csrf_an_answer_comes_from_the_page_itself() {
        open(token);
        link("Sign in to answer").click();
        String cookies = phone.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .reduce((a, b) -> a + "; " + b)
                .orElseThrow();
        for (var form : List.of("", "csrf-token=forged", "csrf-token=" + "A".repeat(22))) {
            RestAssured.given()
                    .header("Cookie", cookies)
                    .contentType("application/x-www-form-urlencoded")
                    .body(form)
                    .post("/invitations/" + token + "/accept")
                    .then()
                    .statusCode(400);
        }
        RestAssured.given()
                .header("Cookie", cookies)
                .contentType("text/plain")
                .body("csrf-token=forged")
                .post("/invitations/" + token + "/accept")
                .then()
                .statusCode(415);
        team.list(bob).then().statusCode(404);
    }

    @Test
    void the_page_is_closed_to_frames_scripts_referrers_and_caches() {
        var headers = open(token).headers();
        assertThat(headers)
                .containsEntry("cache-control", "no-store")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.content()).doesNotContain("<script", "style=\"", "onclick");
        RestAssured.given().get("/v1/invitations/" + token).then().header("Set-Cookie", nullValue());
    }

    @Test
    void it_fits_a_small_phone_and_has_styles_and_a_name() {
        page.setViewportSize(320, 568);
        open(token);
        assertThat(page).hasTitle("Invitation to Attic · Chatelaine");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(320);
        assertThat(link("Sign in to answer").boundingBox().height).isGreaterThanOrEqualTo(44);
        assertThat(page.locator("main")).hasCSS("border-radius", "16px");
    }

    private Response open(String token) {
        return page.navigate("/invitations/" + token);
    }

    private Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", "invitation-" + name + ".png")));
    }
}
