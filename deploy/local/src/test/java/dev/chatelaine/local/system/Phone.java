package dev.chatelaine.local.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser as small as a phone, which remembers nothing from earlier. */
final class Phone implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Phone(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")));
    }

    /** The test is skipped where there is no browser. */
    static Phone takeUp() {
        assumeTrue(Files.isExecutable(CHROMIUM), "there is no Chromium at " + CHROMIUM);
        return new Phone(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A page with cookies of its own. Our own pages need no JavaScript, some of Keycloak's do. */
    Page freshPage(boolean withJavaScript) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(withJavaScript)
                        .setViewportSize(390, 844))
                .newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
