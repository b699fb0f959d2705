package org.safepassage.service.pages;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Where controllers get their pages from: `return pages.page("Today", "casework/today", new TodayPage(…));` */
@Component
public class Pages {
    private final TemplateEngine templates;
    private final Assets assets;
    private final Notices notices;
    private final ObjectProvider<ViewerSource> viewers;
    private final ObjectProvider<Surroundings> surroundings;
    private final List<NavigationEntry> navigation;

    Pages(
            TemplateEngine templates,
            Assets assets,
            Notices notices,
            ObjectProvider<ViewerSource> viewers,
            ObjectProvider<Surroundings> surroundings,
            ObjectProvider<NavigationEntry> navigation) {
        this.templates = templates;
        this.assets = assets;
        this.notices = notices;
        this.viewers = viewers;
        this.surroundings = surroundings;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    /**
     * A page in English with status 200.
     *
     * @param title neutral: no personal data, since titles stay in histories
     * @param template its path under src/main/jte without `.jte`; it takes `Frame frame` and the shown record as `page`
     */
    public Page page(String title, String template, Record shown) {
        return new Page(this, title, template, shown, "", Language.ENGLISH, HttpStatus.OK, List.of(), null);
    }

    /** The address of the first navigation entry that is for this viewer: where their work begins. */
    public Optional<String> start(Viewer viewer) {
        return navigation.stream()
                .filter(entry -> entry.isFor(viewer))
                .map(NavigationEntry::address)
                .findFirst();
    }

    /** A part of a page that another module fills: a template that takes `Frame frame` and the shown record as `page`. */
    public Function<Frame, Content> part(String template, Record shown) {
        return frame -> output -> templates.render(template + ".jte", Map.of("frame", frame, "page", shown), output);
    }

    void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Rendered whole before a byte leaves, so that a fault becomes an error page and never half a page.
        Utf8ByteOutput whole = new Utf8ByteOutput();
        templates.render(
                page.template + ".jte", Map.of("frame", frame(page, request, response), "page", page.shown), whole);
        response.setStatus(page.status.value());
        response.setContentType(page.getContentType());
        response.setContentLength(whole.getContentLength());
        whole.writeTo(response.getOutputStream());
    }

    private Frame frame(Page page, HttpServletRequest request, HttpServletResponse response) {
        @Nullable ViewerSource source = viewers.getIfAvailable();
        @Nullable Viewer viewer = source == null ? null : source.viewer(request).orElse(null);
        return new Frame(
                page.title,
                page.section.isEmpty() ? request.getRequestURI() : page.section,
                page.language,
                surroundings.getIfAvailable(() -> Surroundings.UNSAID),
                viewer,
                viewer == null
                        ? List.of()
                        : navigation.stream().filter(e -> e.isFor(viewer)).toList(),
                notices.take(request, response).orElse(null),
                page.faults,
                page.back,
                csrf(request),
                assets);
    }

    private static Frame.@Nullable HiddenField csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.HiddenField(token.getParameterName(), token.getToken())
                : null;
    }
}
