package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;

/** Finds neighbouring parts of one name that the other writes as one word: Gul Ahmad and Gulahmad. */
final class Joining {
    private Joining() {}

    /** The parts with neighbours joined where that matches a part of the other name; the same list when nothing does. */
    static List<Part> towards(List<Part> parts, List<Part> other, Assignment assignment, boolean rows) {
        if (parts.size() < 2) {
            return parts;
        }
        for (int j = 0; j < Math.min(Assignment.MOST, other.size()); j++) {
            if (matched(assignment, j, rows) || other.get(j).text().length() < 4) {
                continue;
            }
            for (int i = 0; i + 1 < Math.min(Assignment.MOST, parts.size()); i++) {
                Part first = parts.get(i);
                Part second = parts.get(i + 1);
                if (maySpell(first, second, other.get(j))) {
                    Part joined = Part.of(first.text() + second.text(), second.affix(), false);
                    if (PartAgreement.of(joined, other.get(j)).compareTo(PartAgreement.VARIANT) <= 0) {
                        return replaced(parts, i, joined);
                    }
                }
            }
        }
        return parts;
    }

    private static boolean maySpell(Part first, Part second, Part whole) {
        double mass = first.word().mass() + second.word().mass();
        byte[] start = first.word().symbols();
        byte[] wholeStart = whole.word().symbols();
        return Math.abs(mass - whole.word().mass()) < 1.5
                && start.length > 0
                && wholeStart.length > 0
                && SoundCosts.used().read()[start[0]][wholeStart[0]] <= 0.25f;
    }

    private static boolean matched(Assignment assignment, int other, boolean rows) {
        if (!rows) {
            return other < assignment.match.length && assignment.match[other] >= 0;
        }
        for (int j : assignment.match) {
            if (j == other) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> replaced(List<Part> parts, int at, Part joined) {
        List<Part> out = new ArrayList<>(parts);
        out.set(at, joined);
        out.remove(at + 1);
        return out;
    }
}
