package dev.chatelaine.local.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Keycloak's pages, filled in by one person. */
final class SignInPages {

    private final Page page;

    SignInPages(Page page) {
        this.page = page;
    }

    void choosePassword(String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        submit();
    }

    void signIn(String email, String password) {
        page.locator("#username").fill(email);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** Scans the QR code and proves it. */
    AuthenticatorApp enrol() {
        var app = AuthenticatorApp.scan(page.locator("#kc-totp-secret-qr-code").getAttribute("src"));
        page.locator("#totp").fill(app.digits());
        page.locator("#userLabel").fill("Phone");
        page.locator("#saveTOTPBtn").click();
        return app;
    }

    /** Notes the codes for the day on which the phone is lost. */
    List<String> noteRecoveryCodes() {
        var codes = page.locator("#kc-recovery-codes-list li");
        assertThat(codes).not().hasCount(0);
        var noted = codes.allTextContents().stream()
                .map(line -> line.replaceAll("^\\s*\\d+[:.]\\s*", "").replaceAll("[\\s-]", ""))
                .toList();
        page.locator("#kcRecoveryCodesConfirmationCheck").check();
        page.locator("#saveRecoveryAuthnCodesBtn").click();
        return noted;
    }

    void enter(String digits) {
        page.locator("#otp").fill(digits);
        page.locator("#kc-login").click();
    }

    /** Uses a noted code instead of the phone: the one with the number that the page asks for. */
    void enterRecoveryCode(List<String> codes) {
        page.locator("#try-another-way").click();
        page.getByText("Recovery Authentication Code").first().click();
        String label = page.locator("label[for=recoveryCodeInput]").textContent();
        int number = Integer.parseInt(label.replaceAll("\\D", ""));
        page.locator("#recoveryCodeInput").fill(codes.get(number - 1));
        page.locator("#kc-login").click();
    }

    private void submit() {
        page.locator("[type=submit]").first().click();
    }
}
