package org.safepassage.service.duplicates;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Tag;

/**
 * Two mentions side by side.
 *
 * @param address of this pair; the outcome is posted below it
 * @param waiting how many wait, in words
 * @param dangers why the two may be twins, brothers or sisters, parent and child; empty when nothing speaks for that
 * @param result what it all comes to, in words
 */
public record PairPage(
        String address,
        String waiting,
        Column one,
        Column other,
        List<Line> lines,
        List<String> dangers,
        List<Push> pushes,
        String result,
        List<Choice> reasons) {

    /** @param source where it is said and when, in words */
    public record Column(String source, String person) {}

    /** One field: what each says, each with its source, and how they agree. */
    public record Line(String field, List<String> one, List<String> other, Tag agreement, String words) {}

    /**
     * One step of the strip: how far a field pushes towards one person or two, and where that leads.
     *
     * @param from and {@code width} of its bar, 0 to 100 across the strip
     */
    public record Push(String what, String bits, String after, double from, double width, boolean towards) {}

    @Override
    public String toString() {
        return "PairPage[]";
    }
}
