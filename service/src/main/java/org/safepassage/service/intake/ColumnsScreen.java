package org.safepassage.service.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.intake.reading.ColumnMeaning;
import org.safepassage.service.intake.reading.Columns;
import org.safepassage.service.intake.reading.ListSheet;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
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

/** Corrects which column of a list is which, and has the list read again. */
@Controller
@Needs(May.CORRECT_LISTS)
class ColumnsScreen {
    private static final String FIELD = "column-";
    private final Pages pages;
    private final Notices notices;
    private final ArrivalRows rows;
    private final Rereading rereading;

    ColumnsScreen(Pages pages, Notices notices, ArrivalRows rows, Rereading rereading) {
        this.pages = pages;
        this.notices = notices;
        this.rows = rows;
        this.rereading = rereading;
    }

    @GetMapping("/arrivals/lists/{message}")
    View show(@AuthenticationPrincipal SignedIn who, @PathVariable UUID message) {
        UUID arrival = arrival(who, message);
        ListSheet sheet = sheet(who, message);
        List<ColumnsPage.Line> lines = new ArrayList<>();
        for (int i = 0; i < sheet.columns().meanings().size(); i++) {
            lines.add(new ColumnsPage.Line(
                    FIELD + i,
                    heading(sheet, i),
                    Shapes.of(sheet, i),
                    choices(sheet.columns().meaning(i))));
        }
        return pages.page(
                        "Columns of a list",
                        "intake/columns",
                        new ColumnsPage(
                                "/arrivals/lists/" + message, sheet.rows().size(), lines))
                .inSection("/arrivals")
                .withBack("/arrivals/" + arrival, "Arrival");
    }

    @PostMapping("/arrivals/lists/{message}")
    View correct(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID message,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        UUID arrival = arrival(who, message);
        Columns columns = sheet(who, message).columns();
        for (int i = 0; i < columns.meanings().size(); i++) {
            String chosen = form.getOrDefault(FIELD + i, "");
            for (ColumnMeaning meaning : ColumnMeaning.values()) {
                if (meaning.name().equals(chosen)) {
                    columns = columns.with(i, meaning);
                }
            }
        }
        Rereading.ReadAgain read = rereading.read(who, new MessageId(message), columns);
        notices.leave(
                response,
                Notice.of("Read again: %,d people found, in place of %,d; %,d rows still need a person."
                        .formatted(read.mentions(), read.superseded(), read.parked())));
        return ArrivalsScreen.to("/arrivals/" + arrival);
    }

    private UUID arrival(SignedIn who, UUID message) {
        return rows.arrivalOf(who.operation(), message)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ListSheet sheet(SignedIn who, UUID message) {
        return rereading
                .sheet(who.operation(), new MessageId(message))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String heading(ListSheet sheet, int column) {
        List<String> headings = sheet.columns().headings();
        return column < headings.size() && !headings.get(column).isBlank()
                ? headings.get(column)
                : "Column " + (column + 1) + ", no heading";
    }

    private static List<Choice> choices(ColumnMeaning now) {
        return Stream.of(ColumnMeaning.values())
                .map(meaning -> Choice.of(meaning.name(), words(meaning), meaning == now))
                .toList();
    }

    private static String words(ColumnMeaning meaning) {
        String words = meaning.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return meaning == ColumnMeaning.UNKNOWN
                ? "Not used"
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
