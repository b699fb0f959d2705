package org.safepassage.service.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag.Tone;
import org.safepassage.service.pages.Times;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who saw this person? Asked by id, so that asking opens nobody. */
@Controller
class AccessRecordScreen {
    private static final int MOST = 500;
    private final Pages pages;
    private final AccessRecord record;
    private final ObjectProvider<Trail> trails;

    AccessRecordScreen(Pages pages, AccessRecord record, ObjectProvider<Trail> trails) {
        this.pages = pages;
        this.record = record;
        this.trails = trails;
    }

    @GetMapping("/access-record")
    @Needs(May.READ_ACCESS_RECORD)
    View who(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String subject) {
        Optional<UUID> id = id(subject);
        List<AccessRecord.Line> lines = id.map(known -> record.of(who.operation(), trail(who.operation(), known), MOST))
                .orElse(List.of());
        var page = pages.page(
                "Who saw this person?", "access/access-record", new AccessRecordPage(subject, table(id, lines)));
        return id.isEmpty() && !subject.isBlank()
                ? page.withFaults(
                        List.of(new Fault("subject", "Enter the id of a person or a message as its page shows it")))
                : page;
    }

    private Collection<UUID> trail(OperationId operation, UUID id) {
        return trails.stream().findFirst().map(trail -> trail.of(operation, id)).orElse(List.of(id));
    }

    private static Optional<UUID> id(String given) {
        try {
            return given.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(given.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Table table(Optional<UUID> id, List<AccessRecord.Line> lines) {
        return new Table(
                "Openings, refusals and grants, the latest first",
                List.of("When", "Who", "What", "Why"),
                lines.stream().map(AccessRecordScreen::row).toList(),
                id.isEmpty()
                        ? "Enter an id above: whoever opened it, tried to or might have appears here."
                        : "Nobody opened this, tried to, or was given leave to. Who does appears here at once.");
    }

    private static List<Cell> row(AccessRecord.Line line) {
        return List.of(
                Cell.words(Times.full(line.at())), Cell.own(line.who()), what(line.what()), Cell.words(why(line)));
    }

    private static Cell what(String code) {
        return switch (code) {
            case "person.opened" -> Cell.status("Opened the person", Tone.ONGOING);
            case "message.opened" -> Cell.status("Opened a message", Tone.ONGOING);
            case "glass.broken" -> Cell.status("Broke the glass", Tone.ALARM);
            case "opening.refused" -> Cell.status("Was refused", Tone.CAUTION);
            default -> Cell.status("Gave leave", Tone.PLAIN);
        };
    }

    private static String why(AccessRecord.Line line) {
        return line.why() == null ? "" : line.why().replace('-', ' ');
    }
}
