package org.safepassage.service.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One Chromium for a test class: {@code @AutoClose static Browser browser = Browser.start();}. Each {@link #visitor}
 * has cookies of their own. The machine's own Chromium is used; nothing is downloaded.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final double PATIENCE_MS = 30_000;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(arguments());
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** Somebody new at a laptop, with no cookies. */
    public Visitor visitor(String address) {
        return visitor(address, 1366, 768);
    }

    /** Somebody new with a window of this size in CSS pixels. */
    public Visitor visitor(String address, int width, int height) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        return new Visitor(context, page);
    }

    private static Path executable() {
        return Stream.of(PLACES)
                .flatMap(List::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found in " + PLACES + ". On Debian: apt-get install chromium"));
    }

    // Chromium's sandbox refuses to run as root; as anybody else it stays on.
    private static List<String> arguments() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--no-sandbox") : List.of();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
