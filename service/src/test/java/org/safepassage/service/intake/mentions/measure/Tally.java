package org.safepassage.service.intake.mentions.measure;

import java.util.Map;
import java.util.TreeMap;

/** Counts of one thing: said in truth, read the same, read otherwise, not read, and read though not said. */
final class Tally {

    private int right;
    private int wrong;
    private int missed;
    private int extra;

    static Map<String, Tally> byName() {
        return new TreeMap<>();
    }

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    void extra() {
        extra++;
    }

    @Override
    public String toString() {
        int said = right + wrong + missed;
        double share = said == 0 ? 1 : (double) right / said;
        return "%5.1f %%  right %5d  wrong %4d  missed %4d  extra %4d"
                .formatted(100 * share, right, wrong, missed, extra);
    }
}
