package org.safepassage.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person at one browser. What the console said against the page, a blocked script or style for one, is a fault. */
public final class Visitor implements AutoCloseable {
    private static final List<String> CRITERIA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public Visitor opens(String address) {
        page.navigate(address);
        return this;
    }

    /** Nothing on this page stands in the way of anyone (WCAG 2.2 AA as far as axe can tell), and nothing was blocked. */
    public Visitor findsNothingInTheWay() {
        List<String> violations = new AxeBuilder(page)
                .withTags(CRITERIA).analyze().getViolations().stream()
                        .map(Visitor::said)
                        .toList();
        assertThat(violations).as("accessibility of " + page.url()).isEmpty();
        assertThat(complaints)
                .as("what the browser complained of at " + page.url())
                .isEmpty();
        return this;
    }

    /** Nothing is cut off or must be scrolled sideways. */
    public Visitor seesTheWholeWidth() {
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as("pixels beyond the right edge").isZero();
        return this;
    }

    /** Keeps a picture of the whole page in target/screenshots. */
    public Visitor isPictured(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
        return this;
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(n -> String.valueOf(n.getTarget()))
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
