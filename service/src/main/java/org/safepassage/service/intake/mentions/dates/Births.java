package org.safepassage.service.intake.mentions.dates;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Birth;
import org.safepassage.service.intake.mentions.Birth.CalendarName;
import org.safepassage.service.intake.mentions.Birth.Precision;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;
import org.safepassage.service.intake.mentions.words.Cues;

/** Reads births: dates after a word for birth, years, and ages told at the message's day. */
public final class Births {

    /** A birth and the token after it. */
    public record Read(Birth birth, int to) {}

    private static final int REACH = 6;
    private static final Set<String> ABOUT = Set.of(
            "about",
            "around",
            "approximately",
            "approx",
            "circa",
            "ca",
            "c",
            "roughly",
            "حدود",
            "تقریبا",
            "شاوخوا",
            "~");

    private final Page page;
    private final Cues cues;
    private final Dates dates;
    private final LocalDate day;

    public Births(Page page, Cues cues, LocalDate day) {
        this.page = page;
        this.cues = cues;
        this.dates = new Dates(page, cues);
        this.day = day;
    }

    /** The birth told after a word for birth that ends at {@code from}, or null. */
    public @Nullable Read after(int from, int end) {
        boolean about = false;
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            about |= ABOUT.contains(page.at(i).folded());
            WrittenDate date = dates.at(i);
            WrittenDate found = date != null ? date : dates.yearAt(i);
            if (found != null) {
                return read(found, i, about);
            }
            if (page.at(i).isOneOf(".;") && i > from + 1) {
                return null;
            }
        }
        return null;
    }

    /** A full date at the token, such as can only be a birth in a list: at least a year before the message. */
    public @Nullable Read at(int from) {
        WrittenDate date = dates.at(from);
        if (date == null || date.day() == 0) {
            return null;
        }
        Read read = read(date, from, false);
        return read != null && read.birth().latest().isBefore(day.minusDays(20)) ? read : null;
    }

    /** "په ۱۳۷۲ کال زېږېدلی", "1985 born": a date or year with the word for birth behind it, and no other date behind that. */
    public @Nullable Read before(int from, int end) {
        if (!page.at(from).isNumber()) {
            return null;
        }
        WrittenDate date = dates.at(from);
        WrittenDate found = date != null ? date : dates.yearAt(from);
        for (int i = found == null ? end : found.to(); found != null && i < Math.min(end, found.to() + 3); i++) {
            Cue born = cues.at(i, CueKind.BORN);
            if (born != null) {
                return after(born.to(), end) == null ? read(found, from, false) : null;
            }
            if (!page.at(i).isWord() || cues.isAt(i, CueKind.WORKED)) {
                return null;
            }
        }
        return null;
    }

    /** The token after any full date that begins here, or -1. */
    public int endOfDate(int from) {
        WrittenDate date = dates.at(from);
        return date == null ? -1 : date.to();
    }

    /** A lone plausible birth year at the token (in a list's cell). */
    public @Nullable Read yearAt(int from) {
        WrittenDate date = dates.yearAt(from);
        return date == null ? null : read(date, from, false);
    }

    /** "12 years old", "(12 yrs)", "aged 12", "age: 12", or null. */
    public @Nullable Read ageAt(int from) {
        Token token = page.at(from);
        if (token.isNumber() && token.length() <= 3) {
            Cue unit = cues.at(page.at(from + 1).is('-') ? from + 2 : from + 1, CueKind.AGE);
            if (unit != null && unit.word(0).equals("after")) {
                return age(token.number(), from, unit.to(), false);
            }
            if (unit != null && unit.word(0).equals("months")) {
                return age(0, from, unit.to(), false);
            }
            return isAge(from) ? age(token.number(), from, from + 1, false) : null;
        }
        Cue lead = cues.at(from, CueKind.AGE);
        return lead == null || !lead.word(0).equals("before") ? null : ledAge(lead);
    }

    /** "He is 24." */
    private boolean isAge(int at) {
        String before = page.at(at - 1).folded();
        return (before.equals("is") || before.equals("am"))
                && (cues.isAt(at - 2, CueKind.THIRD) || cues.isAt(at - 2, CueKind.FIRST))
                && page.at(at + 1).isOneOf(".,;")
                && !page.at(at + 2).isNumber();
    }

    /** A bare age, as a cell of an age column holds it. */
    public @Nullable Read bareAge(int at) {
        Read withUnit = ageAt(at);
        return withUnit != null || page.at(at).number() < 0
                ? withUnit
                : age(page.at(at).number(), at, at + 1, false);
    }

    private @Nullable Read ledAge(Cue lead) {
        boolean about = false;
        for (int i = lead.to(); i < lead.to() + 4; i++) {
            about |= ABOUT.contains(page.at(i).folded());
            if (page.at(i).isNumber() && page.at(i).length() <= 3) {
                Cue unit = cues.at(i + 1, CueKind.AGE);
                boolean months = unit != null && unit.word(0).equals("months");
                int end = unit == null || unit.word(0).equals("before") ? i + 1 : unit.to();
                return age(months ? 0 : page.at(i).number(), lead.from(), end, about);
            }
        }
        return null;
    }

    private @Nullable Read age(int years, int from, int to, boolean about) {
        if (years < 0 || years > 110) {
            return null;
        }
        LocalDate latest = day.minusYears(years);
        LocalDate earliest = day.minusYears(years + 1L).plusDays(1);
        return new Read(
                new Birth(
                        page.text(from, to),
                        page.span(from, to),
                        Precision.ABOUT,
                        CalendarName.GREGORIAN,
                        about ? earliest.minusYears(2) : earliest,
                        about ? latest.plusYears(2) : latest,
                        years,
                        false),
                to);
    }

    private @Nullable Read read(WrittenDate date, int from, boolean about) {
        LocalDate earliest = date.earliest().orElse(null);
        LocalDate latest = date.latest().orElse(null);
        if (earliest == null || latest == null || earliest.isAfter(day) || earliest.isBefore(day.minusYears(115))) {
            return null;
        }
        boolean loose = about && date.day() == 0;
        Birth birth = new Birth(
                page.text(from, date.to()),
                page.span(from, date.to()),
                loose ? Precision.ABOUT : date.precision(),
                date.calendar(),
                loose ? earliest.minusYears(2) : earliest,
                loose ? latest.plusYears(2) : latest,
                null,
                date.orderAssumed());
        return new Read(birth, date.to());
    }
}
