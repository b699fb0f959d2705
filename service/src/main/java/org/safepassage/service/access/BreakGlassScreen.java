package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Breaking the glass, and reading who did. */
@Controller
class BreakGlassScreen {
    private static final int FEWEST_WORDS = 10;
    private static final int MOST = 200;
    private final Pages pages;
    private final Notices notices;
    private final BreakGlass glass;

    BreakGlassScreen(Pages pages, Notices notices, BreakGlass glass) {
        this.pages = pages;
        this.notices = notices;
        this.glass = glass;
    }

    @GetMapping("/break-glass/{subject}")
    @Needs(value = May.BREAK_GLASS, steppedUp = true)
    View ask(@PathVariable UUID subject, @RequestParam(defaultValue = "/") String to) {
        return page(subject, to, "", "");
    }

    @PostMapping("/break-glass/{subject}")
    @Needs(value = May.BREAK_GLASS, steppedUp = true)
    View breakIt(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID subject,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "/") String to,
            HttpServletResponse response) {
        if (Stream.of(BreakGlass.Reason.values())
                .noneMatch(known -> known.name().equals(reason))) {
            return page(subject, to, reason, words).withFaults(List.of(new Fault("reason", "Choose a reason")));
        }
        if (words.strip().length() < FEWEST_WORDS) {
            return page(subject, to, reason, words)
                    .withFaults(List.of(new Fault("words", "Say in a sentence what happened: a lead will read it")));
        }
        glass.breakIt(who, subject, BreakGlass.Reason.valueOf(reason), words.strip());
        notices.leave(response, Notice.of("Open to you for 30 minutes. A lead will read why."));
        return SignInScreen.local(LocalAddress.orStart(to));
    }

    @GetMapping("/broken-glass")
    @Needs(May.REVIEW_BROKEN_GLASS)
    View all(@AuthenticationPrincipal SignedIn who) {
        return pages.page(
                "Broken glass",
                "access/broken-glass",
                new BrokenGlassPage(glass.all(who.operation(), MOST), who.account()));
    }

    @PostMapping("/broken-glass/{id}/reviewed")
    @Needs(May.REVIEW_BROKEN_GLASS)
    View reviewed(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        if (!glass.reviewed(who, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        notices.leave(response, Notice.of("Read. It stays on the record."));
        return SignInScreen.local("/broken-glass");
    }

    private Page page(UUID subject, String to, String reason, String words) {
        List<Choice> reasons = Stream.of(BreakGlass.Reason.values())
                .map(known ->
                        Choice.of(known.name(), known.words(), known.name().equals(reason)))
                .toList();
        return pages.page(
                "Break the glass",
                "access/break-glass",
                new BreakGlassPage("/break-glass/" + subject, LocalAddress.orStart(to), reasons, words));
    }
}
