package org.safepassage.patterns;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Language;
import org.safepassage.service.pages.Link;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pager;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag.Tone;
import org.safepassage.service.pages.TimelineEntry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows every component on one page, so that they can be looked at and walked by a browser. */
@Controller
class Patterns {
    private final Pages pages;
    private final Notices notices;

    Patterns(Pages pages, Notices notices) {
        this.pages = pages;
        this.notices = notices;
    }

    @GetMapping("/patterns")
    View patterns(@RequestParam(defaultValue = "ENGLISH") Language language) {
        return pages.page("Patterns", "patterns/patterns", shown())
                .withLanguage(language)
                .withBack("/", "Today");
    }

    @PostMapping("/patterns")
    View sent(@RequestParam String reason, HttpServletResponse response) {
        if (reason.isBlank()) {
            return pages.page("Patterns", "patterns/patterns", shown())
                    .withFaults(List.of(new Fault("reason", "Say why, in a few words")));
        }
        notices.leave(response, Notice.of("Case taken.").undoneAt("/patterns/undo"));
        return new RedirectView("/patterns");
    }

    @GetMapping("/broken")
    View broken() {
        throw new IllegalStateException("a fault whose message must not be shown: Gul Agha");
    }

    private static PatternsPage shown() {
        Table cases = new Table(
                "312 cases waiting, as at 14:02 UTC",
                List.of("Case", "Family", "Danger", "Next action", "Owner", "Due", "Mentions", "Status"),
                List.of(
                        row("Zarghuna Stanekzai, wife of Gul Agha", "Danger named", Tone.ALARM, 12),
                        row("محمد حسین بن عبدالرحمن", "None said", Tone.PLAIN, 1),
                        row("Abdul Rahman Mohammad Ibrahim Khogyani Zadran", "Late", Tone.CAUTION, 143)),
                "");
        Table none = new Table(
                "Snoozed", List.of("Case"), List.of(), "Cases that you put off until a time appear here until then.");
        return new PatternsPage(
                cases,
                none,
                List.of(
                        FactLine.of("Principal", Cell.linkOwn("/patterns", "زرغونه ستانکزی"))
                                .from("List of an employer, 14 Aug 2021"),
                        FactLine.of("Born", Cell.words("About 1984")).changedAt("/patterns", "Correct"),
                        FactLine.of("Where", Cell.own("کابل، ناحیه ۵"), Cell.status("Unsafe to contact", Tone.ALARM))),
                List.of(
                        new TimelineEntry(
                                "Linked",
                                "the service",
                                Instant.parse("2021-08-15T14:02:00Z"),
                                List.of(Cell.words("Same passport"))),
                        new TimelineEntry(
                                "Message kept", "the service", Instant.parse("2021-08-15T13:40:00Z"), List.of())),
                Pager.of("/patterns", 2, 312, 50),
                List.of(
                        Choice.of("same", "Same person", true),
                        new Choice(
                                "different",
                                "Different people",
                                "Remembered, and never overruled by the machine",
                                false)));
    }

    private static List<Cell> row(String name, String danger, Tone tone, long mentions) {
        return List.of(
                Cell.lines(Cell.linkOwn("/patterns", name), Cell.words("SP-21-00417")),
                Cell.words("5 (2 children)"),
                Cell.status(danger, tone),
                Cell.words("Ask for the tazkira of the eldest son"),
                Cell.own("R. Okafor"),
                Cell.words("16 Aug 2021, 09:00 UTC"),
                Cell.countOf(mentions, new Link("/patterns", "mentions")),
                Cell.status("Waiting on us", Tone.ONGOING));
    }
}
