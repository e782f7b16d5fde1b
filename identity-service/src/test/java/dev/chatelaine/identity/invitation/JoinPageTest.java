package dev.chatelaine.identity.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.chatelaine.chassis.testing.Infrastructure;
import dev.chatelaine.chassis.testing.TestingSignIn;
import dev.chatelaine.identity.Storage;
import dev.chatelaine.identity.Visitor;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page where people answer, in a real browser, on a phone and without JavaScript. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(TestingSignIn.class)
class JoinPageTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static Playwright playwright;
    private static Browser browser;

    @Inject
    Storage storage;

    final Visitor ada = Visitor.called("Ada");
    final Visitor bob = Visitor.called("Bob");
    BrowserContext phone;
    Page page;
    String labs;
    String invitee;

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
        labs = ada.founds("Example <Labs>");
        invitee = ada.invites(labs, bob, "member", "manager")
                .then()
                .statusCode(201)
                .extract()
                .path("inviteeId");
        phone = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(390, 844)
                .setBaseURL("http://localhost:" + RestAssured.port));
        page = phone.newPage();
        TestingSignIn.visitor(bob.id, bob.email, bob.name);
    }

    @AfterEach
    void closePhone() {
        if (phone != null) phone.close();
    }

    @Test
    void signed_out_it_shows_nothing_of_anybody() {
        assertThat(page.navigate("/join").status()).isEqualTo(200);
        assertThat(heading()).hasText("Your invitations");
        assertThat(page.content()).doesNotContain("Labs", "Ada");
        screenshot("signed-out");
    }

    @Test
    void signing_in_shows_who_invites_where_and_accepting_lets_in() {
        signIn();
        assertThat(heading()).hasText("You are invited");
        assertThat(page.getByText("Ada invites you to Example <Labs>")).isVisible();
        assertThat(page.getByText("manager, member")).isVisible();
        assertThat(page.getByText("You are signed in as Bob.")).isVisible();
        screenshot("signed-in");
        bob.get("/v1/me").then().body("organizations", empty());

        button("Accept").click();
        assertThat(heading()).hasText("You are in");
        assertThat(page.getByText("Example <Labs>")).isVisible();
        screenshot("accepted");
        bob.get("/v1/me").then().body("organizations.id", contains(labs));
    }

    @Test
    void rejecting_is_an_answer() {
        signIn();
        button("Reject").click();
        assertThat(heading()).hasText("Nothing waits for you");
        bob.get("/v1/me").then().body("organizations", empty()).body("invitations", empty());
        assertThat(storage.events("OrganizationInvitationRejected", labs)).isEqualTo(1);
    }

    @Test
    void what_was_withdrawn_meanwhile_is_not_accepted() {
        signIn();
        ada.withdraws(labs, invitee).then().statusCode(204);
        button("Accept").click();
        assertThat(heading()).hasText("This invitation is not there");
        bob.get("/v1/me").then().body("organizations", empty());
    }

    @Test
    void somebody_else_sees_nothing_and_may_sign_in_as_the_right_one() {
        var eve = Visitor.called("Eve");
        TestingSignIn.visitor(eve.id, eve.email, eve.name);
        signIn();
        assertThat(heading()).hasText("Nothing waits for you");
        assertThat(page.content()).doesNotContain("Labs");
        TestingSignIn.visitor(bob.id, bob.email, bob.name);
        button("Sign in as someone else").click();
        link("Sign in").click();
        assertThat(page.getByText("You are signed in as Bob.")).isVisible();
    }

    @Test
    void pitfall_10_revocation_ignored_a_web_session_of_a_deactivated_user_ends_within_a_second() {
        bob.accepts(invitee).then().statusCode(204);
        var grace = Visitor.called("Grace");
        var clinic = grace.founds("A Clinic");
        grace.invites(clinic, bob, "guest").then().statusCode(201);
        signIn();
        assertThat(heading()).hasText("You are invited");

        ada.deactivates(labs, bob).then().statusCode(204);
        await().atMost(Duration.ofSeconds(1)).until(() -> bob.get("/v1/me").statusCode() == 401);
        button("Accept").click();
        assertThat(heading()).hasText("Your sign-in has ended");
        page.navigate("/join");
        assertThat(heading()).hasText("Your invitations");
        assertThat(storage.events("OrganizationMemberJoined", clinic)).isEqualTo(1); // Grace
    }

    @Test
    void pitfall_24_csrf_an_answer_comes_from_the_page_itself() {
        signIn();
        String cookies = phone.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .reduce((a, b) -> a + "; " + b)
                .orElseThrow();
        for (var form : List.of("", "csrf-token=forged", "csrf-token=" + "A".repeat(22))) {
            RestAssured.given()
                    .header("Cookie", cookies)
                    .contentType("application/x-www-form-urlencoded")
                    .body(form)
                    .post("/join/" + invitee + "/accept")
                    .then()
                    .statusCode(400);
        }
        RestAssured.given()
                .header("Cookie", cookies)
                .contentType("text/plain")
                .body("csrf-token=forged")
                .post("/join/" + invitee + "/accept")
                .then()
                .statusCode(415);
        bob.get("/v1/me").then().body("organizations", empty());
    }

    @Test
    void the_session_of_the_page_opens_no_api() {
        signIn();
        assertThat(page.navigate("/v1/me").status()).isEqualTo(401);
    }

    @Test
    void a_bearer_token_is_no_way_to_answer_by_form() {
        bob.request().get("/join").then().statusCode(200);
        bob.request()
                .contentType("application/x-www-form-urlencoded")
                .post("/join/" + invitee + "/accept")
                .then()
                .statusCode(400);
    }

    @Test
    void the_page_is_closed_to_frames_scripts_referrers_and_caches() {
        signIn();
        var headers = page.navigate("/join").headers();
        assertThat(headers)
                .containsEntry("cache-control", "no-store")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.content()).doesNotContain("<script", "style=\"", "onclick");
    }

    @Test
    void it_fits_a_small_phone_and_has_styles_and_a_name() {
        page.setViewportSize(320, 568);
        signIn();
        assertThat(page).hasTitle("Invitations · Chatelaine");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(320);
        assertThat(button("Accept").boundingBox().height).isGreaterThanOrEqualTo(44);
        assertThat(page.locator("main")).hasCSS("border-radius", "16px");
        screenshot("small");
    }

    private void signIn() {
        page.navigate("/join");
        link("Sign in").click();
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
                .setPath(Path.of("target", "pages", "join-" + name + ".png")));
    }
}
