package org.safepassage.service.intake.mentions.telling;

import java.util.EnumSet;
import java.util.Set;
import org.safepassage.service.intake.mentions.names.NameReader.Sign;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;

/** What follows a word can show that it is a name: "Kerim (son)", "ayesha, wife", "HASSON, 2013". */
final class Tails {

    private static final Set<CueKind> TELLING = EnumSet.of(
            CueKind.KIN,
            CueKind.PRINCIPAL,
            CueKind.BORN,
            CueKind.AGE,
            CueKind.COUNTRY,
            CueKind.DOCUMENT,
            CueKind.PARENTAGE);

    private final Sheet sheet;
    private final Unit unit;

    Tails(Walk walk) {
        this.sheet = walk.sheet;
        this.unit = walk.unit;
    }

    /** The token after the name that what follows it shows to be one, or {@code from}. */
    int end(int from, int limit) {
        int end = sheet.names().end(from, limit, Sign.TOLD);
        return end > from && isTold(from, end, limit) ? end : from;
    }

    private boolean isTold(int from, int end, int limit) {
        Page page = sheet.page();
        boolean parted = page.at(end).isOneOf("(,-:|;\t/")
                || isPossessive(end) && page.startsLine(from) && page.at(from).capital()
                || isKinsItem(from, end);
        int at = end;
        while (at < limit && at < end + 3 && (page.at(at).isOneOf("(,-:|;\t/") || isPossessive(at))) {
            at++;
        }
        if (at >= limit) {
            return false;
        }
        for (Cue cue : sheet.cues().startingAt(at)) {
            if (TELLING.contains(cue.kind()) && (parted || cue.kind() == CueKind.BORN || cue.kind() == CueKind.AGE)) {
                return true;
            }
        }
        Token token = page.at(at);
        boolean figures = token.isNumber() || token.kind() == Token.Kind.CODE;
        return parted && figures;
    }

    /** "2. zakiia my daughter" */
    private boolean isKinsItem(int from, int end) {
        return unit.isListed()
                && from - unit.body() <= 1
                && isPossessive(end)
                && sheet.cues().isAt(end + 1, CueKind.KIN);
    }

    /** Whether a name from here on is all that an item or a line goes on to say, or is parted from the rest. */
    boolean isAllOf(int from) {
        Page page = sheet.page();
        int end = sheet.names().end(from, unit.to(), Sign.TOLD);
        return unit.isListed()
                && from - unit.body() <= 3
                && end > from
                && (end >= unit.to() || page.at(end).isOneOf("(,-|;"));
    }

    private boolean isPossessive(int at) {
        return sheet.cues().isAt(at, CueKind.FIRST) || sheet.third(at) != null;
    }
}
