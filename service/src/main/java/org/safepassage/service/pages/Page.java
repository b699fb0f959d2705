package org.safepassage.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * One page on its way out: a template, the typed record it shows, and what the layout needs to know. A controller
 * returns it; {@link Pages#page} makes it. Each `with` returns a changed copy.
 *
 * <p>The title is neutral: it says what kind of page this is, never whom it is about, since it stays in histories.
 */
public final class Page implements View {
    private final Pages pages;
    final String title;
    final String template;
    final Record shown;
    final String section;
    final Language language;
    final HttpStatus status;
    final List<Fault> faults;
    final @Nullable Link back;

    Page(
            Pages pages,
            String title,
            String template,
            Record shown,
            String section,
            Language language,
            HttpStatus status,
            List<Fault> faults,
            @Nullable Link back) {
        this.pages = pages;
        this.title = title;
        this.template = template;
        this.shown = shown;
        this.section = section;
        this.language = language;
        this.status = status;
        this.faults = List.copyOf(faults);
        this.back = back;
    }

    /** The navigation entry (its address) that this page belongs to, when the page's own address is another. */
    public Page inSection(String address) {
        return new Page(pages, title, template, shown, address, language, status, faults, back);
    }

    public Page withLanguage(Language other) {
        return new Page(pages, title, template, shown, section, other, status, faults, back);
    }

    public Page withStatus(HttpStatus other) {
        return new Page(pages, title, template, shown, section, language, other, faults, back);
    }

    /** What was wrong with a form. The page is sent as 422 and opens with a list that links to each field. */
    public Page withFaults(List<Fault> found) {
        HttpStatus sent = found.isEmpty() ? status : HttpStatus.UNPROCESSABLE_CONTENT;
        return new Page(pages, title, template, shown, section, language, sent, found, back);
    }

    /** A link above the heading to the page this one was reached from. */
    public Page withBack(String address, String words) {
        return new Page(pages, title, template, shown, section, language, status, faults, new Link(address, words));
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        pages.send(this, request, response);
    }
}
