package dev.chatelaine.local.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.chatelaine.local.api.Answer;
import dev.chatelaine.local.api.Person;
import dev.chatelaine.local.api.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Frida is invited where a second factor is demanded, loses her phone, is deactivated, and comes back. */
@ExtendWith(RunningStack.class)
class MemberStoryIT {

    private static final Pattern ACTION_LINK = Pattern.compile("http://\\S+/login-actions/action-token\\?\\S+");
    private static final String PASSWORD = "Frida-sings-1!";

    private final Site site;
    private final String storage;
    private final Person ada;
    private AuthenticatorApp app;
    private final Person frida;
    private Phone phone;

    MemberStoryIT(TestingStack stack) {
        this.site = new Site(stack.ports().publicUrl());
        this.storage = "http://localhost:" + stack.ports().storage();
        this.ada = new Person(site, "ada");
        this.frida = new Person(site, "frida", () -> Map.of("password", PASSWORD, "totp", app.digits()));
    }

    @BeforeEach
    void takesThePhone() {
        phone = Phone.takeUp();
    }

    @AfterEach
    void putsThePhoneAway() {
        if (phone != null) phone.close();
    }

    @Test
    void fromTheInvitationToTheReturn() {
        String organization =
                ada.get("/v1/me").expect(200).body().at("/organizations/0/id").asText();
        demandSecondFactorOfDevelopers(organization);
        invite(organization);

        Page page = phone.freshPage(true);
        List<String> codes = followTheMailedLink(page);
        page.context().clearCookies();
        beginToSignIn(page).enter(app.digits());
        accept(page);
        String fridaId = frida.get("/v1/me").expect(200).text("userId");
        assertThat(state(organization, fridaId)).isEqualTo("enrolled");
        recoveryCodesOpenTheDoor(codes);

        loseThePhone(organization, fridaId);
        enrolAgain();
        assertThat(state(organization, fridaId)).isEqualTo("enrolled");

        String project = projectWith(organization, fridaId);
        Patience.await(() -> vends(project));
        deactivate(organization, fridaId, project, page);
        reactivate(organization, fridaId, project);
    }

    private void demandSecondFactorOfDevelopers(String organization) {
        var secondFactor =
                Map.of("requiredOf", "roles", "organizationRoles", List.of(), "platformRoles", List.of("developer"));
        ada.put(
                        "/v1/organizations/" + organization + "/security-policy",
                        Map.of("secondFactor", secondFactor, "graceDays", 0, "reviewCadenceDays", 90))
                .expect(204);
    }

    private void invite(String organization) {
        Map<String, Object> invitation = Map.of(
                "email", frida.email(),
                "fullName", "Frida Fisher",
                "roles", List.of("member"),
                "platformRoles", List.of("developer"),
                "notify", true);
        ada.post("/v1/organizations/" + organization + "/invitations", invitation)
                .expect(201);
    }

    private List<String> followTheMailedLink(Page page) {
        Patience.await(() -> mailedLink().find());
        Matcher link = mailedLink();
        assertThat(link.find()).isTrue();
        page.navigate(link.group());
        page.locator("#kc-info-message a").click();
        var pages = new SignInPages(page);
        app = pages.enrol();
        pages.choosePassword(PASSWORD);
        return pages.noteRecoveryCodes();
    }

    /** Opens the page of her invitations as far as the first sign-in page, where she fills in her password. */
    private SignInPages beginToSignIn(Page page) {
        page.navigate(site.url() + "/join");
        page.getByText("Sign in", new Page.GetByTextOptions().setExact(true)).click();
        var pages = new SignInPages(page);
        pages.signIn(frida.email(), PASSWORD);
        return pages;
    }

    private static void accept(Page page) {
        assertThat(page.getByText("You are signed in as Frida Fisher")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept"))
                .click();
        assertThat(page.getByText("You are in")).isVisible();
    }

    private void recoveryCodesOpenTheDoor(List<String> codes) {
        Page another = phone.freshPage(true);
        beginToSignIn(another).enterRecoveryCode(codes);
        assertThat(another.getByText("You are signed in as Frida Fisher")).isVisible();
    }

    private void loseThePhone(String organization, String fridaId) {
        ada.post("/v1/organizations/" + organization + "/users/" + fridaId + "/reset-mfa")
                .expect(204);
        Patience.await(() -> !frida.trySigningIn().is(200));
    }

    private void enrolAgain() {
        Page page = phone.freshPage(true);
        SignInPages pages = beginToSignIn(page);
        app = pages.enrol();
        pages.noteRecoveryCodes();
        assertThat(page.getByText("You are signed in as Frida Fisher")).isVisible();
    }

    private String state(String organization, String userId) {
        String path = "/v1/organizations/" + organization + "/users/" + userId + "/second-factor";
        Patience.await(() -> ada.get(path).body().path("state").asText().equals("enrolled"));
        return ada.get(path).expect(200).text("state");
    }

    private String projectWith(String organization, String userId) {
        String project = TestingProject.create(ada, organization, storage, "Story");
        String entry = ada.post("/v1/projects/" + project + "/team", viewer(userId))
                .expect(201)
                .text("entryId");
        frida.hearsFrom(ada).post("/v1/me/invitations/" + entry + "/accept").expect(204);
        return project;
    }

    private static Map<String, Object> viewer(String userId) {
        return Map.of(
                "principal",
                Map.of("type", "user", "id", userId),
                "roles",
                Map.of("project", "viewer", "flow", "no-access", "base", "no-access", "bench", "no-access"),
                "upload",
                false,
                "download",
                true);
    }

    private boolean vends(String project) {
        return frida.hearsFrom(ada)
                .post("/v1/credentials", Map.of("projectId", project))
                .is(200);
    }

    /** Her token and her web session were good a moment ago; how long they still are is printed, for a person to read. */
    private void deactivate(String organization, String fridaId, String project, Page page) {
        frida.signIn();
        page.reload();
        assertThat(page.getByText("You are signed in as Frida Fisher")).isVisible();

        ada.post("/v1/organizations/" + organization + "/users/" + fridaId + "/deactivate")
                .expect(204);
        Instant answered = Instant.now();
        List<Refusal> refusals = List.of(
                new Refusal("identity", () -> frida.get("/v1/me")),
                new Refusal("project", () -> frida.get("/v1/projects/" + project)),
                new Refusal("access", () -> frida.get("/v1/access/effective?project=" + project)),
                new Refusal("broker", () -> frida.get("/v1/leases?project=" + project)));
        Patience.await(() -> refusals.stream().allMatch(Refusal::isRefused));
        System.out.printf(
                "Deactivated: every service refused the token %d ms after the answer%n",
                Duration.between(answered, Instant.now()).toMillis());
        page.reload();
        assertThat(page.getByText("You are signed in as Frida Fisher")).not().isVisible();
        System.out.printf(
                "Deactivated: the web session was seen to be refused %d ms after the answer%n",
                Duration.between(answered, Instant.now()).toMillis());
        Patience.await(() -> !frida.trySigningIn().is(200));
    }

    /** Nothing was lost: the same roles, the same grant. */
    private void reactivate(String organization, String fridaId, String project) {
        ada.post("/v1/organizations/" + organization + "/users/" + fridaId + "/reactivate")
                .expect(204);
        Patience.await(() -> frida.trySigningIn().is(200));
        frida.signIn();
        Patience.await(() -> vends(project));
        assertThat(frida.get("/v1/me")
                        .expect(200)
                        .body()
                        .at("/organizations/0/platformRoles/0")
                        .asText())
                .isEqualTo("developer");
    }

    private Matcher mailedLink() {
        var text = new StringBuilder();
        site.get("/inbox/api/messages?to=" + frida.email())
                .items()
                .forEach(mail -> text.append(mail.path("text").asText()).append('\n'));
        return ACTION_LINK.matcher(text);
    }

    /** A question that must be refused as a stranger's. */
    private record Refusal(String service, Supplier<Answer> question) {
        boolean isRefused() {
            return question.get().is(401);
        }
    }
}
