package org.safepassage.service.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Tag;

/** How codes of casework are said on a page. */
final class Words {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.UK);

    private Words() {}

    static String when(Instant time) {
        return SHORT.format(time.atOffset(ZoneOffset.UTC));
    }

    static Tag danger(String code) {
        return switch (code) {
            case "imminent" -> new Tag("Imminent", Tag.Tone.ALARM);
            case "elevated" -> new Tag("Elevated", Tag.Tone.CAUTION);
            case "none" -> new Tag("None told", Tag.Tone.PLAIN);
            default -> new Tag("Not known", Tag.Tone.PLAIN);
        };
    }

    static Tag status(CaseRow row, Instant now) {
        if (row.state().equals("closed")) {
            return new Tag("Closed", Tag.Tone.PLAIN);
        }
        if (row.isOnHold(now)) {
            return new Tag("Put off", Tag.Tone.PLAIN);
        }
        Instant due = row.dueAt();
        if (due != null && due.isBefore(now)) {
            return new Tag("Overdue", Tag.Tone.ALARM);
        }
        return row.state().equals("proposed") ? new Tag("New", Tag.Tone.ONGOING) : new Tag("Open", Tag.Tone.GOOD);
    }

    static Cell tag(Tag tag) {
        return new Cell.Status(tag);
    }

    static String language(String code) {
        return switch (code) {
            case "prs" -> "Dari";
            case "ps" -> "Pashto";
            case "en" -> "English";
            case "mul" -> "Several languages";
            case "mis" -> "Another language";
            default -> "Language not told";
        };
    }

    static String kind(String code) {
        return switch (code) {
            case "mail" -> "Email";
            case "chat" -> "Chat";
            case "list-csv", "list-xlsx" -> "List";
            case "archive" -> "Archive";
            case "note" -> "Note";
            default -> "File of unknown kind";
        };
    }

    static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }
}
