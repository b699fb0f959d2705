package org.safepassage.service.intake.mentions.telling;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundIdentifier.Type;
import org.safepassage.service.intake.mentions.identifiers.Identifiers;
import org.safepassage.service.intake.mentions.text.Page;

/** The lines that mail programs write above another's words: From, To, Date, Subject, "On … wrote". */
final class Headings {

    private static final Set<String> FROM = Set.of("from", "von", "de", "از", "فرستنده");
    private static final Set<String> OTHERS = Set.of(
            "to",
            "cc",
            "bcc",
            "date",
            "sent",
            "subject",
            "reply",
            "an",
            "gesendet",
            "betreff",
            "به",
            "تاریخ",
            "موضوع",
            "کپی");
    private static final Set<String> WROTE = Set.of("wrote", "writes", "schrieb", "نوشت", "لیکلی", "نوشته");
    private static final int NEAR = 60;

    private Headings() {}

    /** Who is said to speak from here on: the token range of the display name, which may be empty, and the address. */
    record Speaker(int from, int to, String address) {}

    /** True for lines of a heading that tell of no speaker. */
    static boolean isOther(Page page, Unit unit) {
        return OTHERS.contains(page.at(unit.from()).folded())
                        && page.at(unit.from() + 1).is(':')
                || page.at(unit.from()).is('-') && page.at(unit.from() + 1).is('-');
    }

    static @Nullable Speaker speaker(Sheet sheet, Unit unit) {
        Page page = sheet.page();
        boolean label = FROM.contains(page.at(unit.from()).folded())
                && page.at(unit.from() + 1).is(':');
        boolean wrote = WROTE.contains(page.at(unit.to() - 1).folded())
                || WROTE.contains(page.at(unit.to() - 2).folded());
        if (!label && !wrote) {
            return null;
        }
        int name = label ? unit.from() + 2 : -1;
        for (int i = unit.from(); i < Math.min(unit.to(), unit.from() + NEAR); i++) {
            Identifiers.Read read = sheet.identifiers().told(page, Type.EMAIL, i);
            if (read != null) {
                return new Speaker(
                        name < 0 ? nameBefore(page, unit, i) : name,
                        nameEnd(page, i),
                        read.identifier().normalised());
            }
        }
        return label ? new Speaker(name, unit.to(), "") : null;
    }

    private static int nameEnd(Page page, int address) {
        int end = address;
        while (page.at(end - 1).isOneOf("<[(\"")) {
            end--;
        }
        return end;
    }

    /** In "On 21 August at 10:30, NAME <address> wrote:" the name begins after the last comma or figure. */
    private static int nameBefore(Page page, Unit unit, int address) {
        int from = nameEnd(page, address);
        int start = from;
        while (start > unit.from()
                && !page.at(start - 1).is(',')
                && !page.at(start - 1).isNumber()) {
            start--;
        }
        return start == unit.from() ? from : start;
    }
}
