package org.safepassage.service.intake.mentions.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safepassage.service.intake.mentions.telling.Unit.Shape;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.CueKind;
import org.safepassage.service.intake.mentions.words.Cues;

/** Cuts a page into units: at sentence ends, at empty lines, and at line ends that are no mere wrapping. */
final class Units {

    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 50;
    private static final int LONGEST = 400;

    /** "M. Karim" begins no item. */
    private static final String MOHAMMAD = "m";

    private final Page page;
    private final Cues cues;
    private final int[] lengths;
    private final boolean[] records;
    private final int widest;

    private Units(Page page, Cues cues) {
        this.page = page;
        this.cues = cues;
        this.lengths = lengths(page);
        this.records = records(page, lengths.length);
        this.widest = Arrays.stream(lengths).max().orElse(0);
    }

    static List<Unit> of(Page page, Cues cues) {
        return new Units(page, cues).cut();
    }

    private List<Unit> cut() {
        List<Unit> units = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= page.size(); i++) {
            if (i == page.size() || i - from >= LONGEST || breaksBefore(i)) {
                units.add(unit(from, i));
                from = i;
            }
        }
        return page.size() == 0 ? List.of() : units;
    }

    private Unit unit(int from, int to) {
        boolean gap = from == 0 || page.at(from).line() - page.at(from - 1).line() > 1;
        boolean fresh = page.startsLine(from);
        int once = fresh ? afterMark(from) : from;
        int body = once > from && !page.at(once).isWord() ? afterMark(once) : once;
        boolean ends = to >= page.size() || page.startsLine(to);
        boolean oneLine = page.at(from).line() == page.at(to - 1).line();
        boolean line = fresh && ends && oneLine && to - from <= 60 && !endsSentence(to - 1);
        Shape shape = body > from ? Shape.ITEM : line ? Shape.LINE : Shape.PROSE;
        return new Unit(from, to, body, shape, gap);
    }

    private boolean endsSentence(int at) {
        return page.at(at).isOneOf(".!?");
    }

    /** The token after a list mark (1. 1) (1) - • a)), or {@code from} when none stands there. */
    private int afterMark(int from) {
        Token token = page.at(from);
        int skip = token.is('(') ? 1 : 0;
        Token mark = page.at(from + skip);
        boolean letter = mark.isWord() && mark.length() == 1 && !mark.folded().equals(MOHAMMAD);
        boolean number = mark.isNumber() && mark.length() <= 3 || skip == 0 && letter;
        if (number
                && page.at(from + skip + 1).isOneOf(".)-:|\t")
                && !(page.at(from + skip + 1).isOneOf("-.")
                        && page.at(from + skip + 2).isNumber()
                        && !page.at(from + skip + 2).spaced())) {
            return from + skip + 2;
        }
        if (token.isOneOf("-•*–|+") && !page.at(from + 1).isNumber()) {
            return from + 1;
        }
        return from;
    }

    private boolean breaksBefore(int at) {
        return page.startsLine(at) ? breaksLine(at) : afterSentence(at);
    }

    private boolean breaksLine(int at) {
        int gap = page.at(at).line() - page.at(at - 1).line();
        return gap > 1
                || afterMark(at) > at
                || page.at(at - 1).isOneOf(".!?:;")
                || !isWrapped(at)
                || cues.isAt(at, CueKind.LABEL) && hasColonSoon(at);
    }

    /** A line is only wrapped when the next word had no room, in a text whose lines all keep to one width. */
    private boolean isWrapped(int at) {
        int length = lengths[page.at(at - 1).line()];
        boolean rows = records[page.at(at - 1).line()] && records[page.at(at).line()];
        boolean named = page.at(at + 1).is('(') && cues.isAt(at + 2, CueKind.KIN);
        if (widest > WIDEST_WRAP || length < NARROWEST_WRAP || rows || named) {
            return false;
        }
        return length + 1 + page.at(at).length() > widest - 2;
    }

    /** Which lines read like rows: figures in them and commas between, or what hardly stands in prose between. */
    private static boolean[] records(Page page, int lines) {
        boolean[] figures = new boolean[lines];
        boolean[] parted = new boolean[lines];
        boolean[] records = new boolean[lines];
        for (int i = 0; i < page.size(); i++) {
            Token token = page.at(i);
            figures[token.line()] |= token.isNumber() || token.kind() == Token.Kind.CODE;
            records[token.line()] |= token.isOneOf(",;|\t");
            parted[token.line()] |= token.isOneOf(";|\t");
        }
        for (int i = 0; i < lines; i++) {
            records[i] &= figures[i] || parted[i];
        }
        return records;
    }

    private static int[] lengths(Page page) {
        int[] lengths = new int[page.size() == 0 ? 0 : page.at(page.size() - 1).line() + 1];
        int first = 0;
        for (int i = 0; i < page.size(); i++) {
            first = page.startsLine(i) ? page.at(i).start() : first;
            lengths[page.at(i).line()] = page.at(i).end() - first;
        }
        return lengths;
    }

    private boolean hasColonSoon(int at) {
        for (int i = at + 1; i < at + 6 && page.at(i).line() == page.at(at).line(); i++) {
            if (page.at(i).is(':')) {
                return true;
            }
        }
        return false;
    }

    private boolean afterSentence(int at) {
        Token end = page.at(at - 1);
        if (end.isOneOf("!?")) {
            return true;
        }
        if (!end.is('.') || !page.at(at).spaced() || page.at(at).is('-')) {
            return false;
        }
        Token before = page.at(at - 2);
        boolean mark = page.startsLine(at - 2) && (before.isNumber() || before.length() == 1);
        boolean shortened = mark
                || before.length() == 1 && before.isWord()
                || cues.isAt(at - 2, CueKind.HONORIFIC)
                || before.folded().equals("no")
                || before.folded().equals("nos");
        return !shortened;
    }
}
