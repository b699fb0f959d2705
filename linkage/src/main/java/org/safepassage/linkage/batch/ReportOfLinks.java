package org.safepassage.linkage.batch;

import java.util.Locale;

/** The part of the report that shows links: how their weights are spread, and the weakest ones field by field. */
final class ReportOfLinks {
    private static final int EXAMPLES = 5;
    private static final int BARS = 30;

    private final LinkOutcome outcome;
    private final StringBuilder page;

    ReportOfLinks(LinkOutcome outcome, StringBuilder page) {
        this.outcome = outcome;
        this.page = page;
    }

    void write() {
        distribution();
        examples();
    }

    private void distribution() {
        int[] counts = new int[BARS];
        outcome.links((a, b, weight) -> counts[(int) Math.clamp((weight + 10) / 2, 0, BARS - 1)]++);
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        page.append("<h2>Weights of the links</h2><table><tr><th>bits<th>links<th></tr>");
        for (int i = 0; i < BARS; i++) {
            if (counts[i] > 0) {
                page.append(String.format(
                        Locale.ROOT,
                        "<tr><td>%d to %d<td class=n>%,d<td>%s</tr>%n",
                        i * 2 - 10,
                        i * 2 - 8,
                        counts[i],
                        Report.bar(counts[i] * 40.0 / most, 8)));
            }
        }
        page.append("</table>");
    }

    /* The weakest links are those worth a look. */
    private void examples() {
        page.append("<h2>The weakest links, field by field</h2>");
        Pairs links = outcome.links;
        LevelCache[] caches = outcome.forms.borrow();
        for (int i = links.size() - 1; i >= Math.max(0, links.size() - EXAMPLES); i--) {
            int a = links.left(i);
            int b = links.right(i);
            page.append(String.format(
                    Locale.ROOT,
                    "<h3>Rows %,d and %,d: %.1f bits</h3><table><tr><td>before anything is compared<td class=n>%+.1f<td>%s</tr>",
                    a + 1,
                    b + 1,
                    links.weight(i),
                    outcome.weights.priorBits(),
                    Report.bar(outcome.weights.priorBits(), 8)));
            waterfall(outcome.forms.levels(a, b, caches), a, b);
            page.append("</table>");
        }
    }

    private void waterfall(long pattern, int a, int b) {
        int slot = 0;
        for (int field = 0; field < outcome.comparers.size(); field++) {
            Comparer comparer = outcome.comparers.get(field);
            for (int own = 0; own < comparer.slots(); own++, slot++) {
                int level = (int) (pattern >>> slot * Comparer.BITS & 7);
                double bits = outcome.scorer.slotBits(
                        field, slot, own, level, outcome.forms.of(a, field), outcome.forms.of(b, field));
                String words = level == Comparer.MISSING ? "missing" : comparer.words(own, level);
                page.append(String.format(
                        Locale.ROOT,
                        "<tr><td>%s: %s<td class=n>%+.1f<td>%s</tr>",
                        Report.safe(comparer.spec.column()),
                        Report.safe(words),
                        bits,
                        Report.bar(bits, 8)));
            }
        }
    }
}
