package org.safepassage.linkage.batch;

import java.util.Locale;

/** The report of a run: one page of HTML that needs nothing from outside and names no value of any record. */
public final class Report {
    private final LinkOutcome outcome;
    private final StringBuilder page = new StringBuilder();

    private Report(LinkOutcome outcome) {
        this.outcome = outcome;
    }

    /** The whole page. */
    public static String of(LinkOutcome outcome) {
        return new Report(outcome).write();
    }

    private String write() {
        page.append("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Linkage report</title>
                <style>
                body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
                table{border-collapse:collapse;margin:1rem 0}td,th{padding:.2rem .8rem;border-bottom:1px solid #bbb;text-align:left}
                td.n{text-align:right;font-variant-numeric:tabular-nums}
                .bar{display:inline-block;height:.8rem;background:#1d70b8}.against{background:#d4351c}
                </style></head><body><h1>Linkage report</h1>
                """);
        summary();
        blocking();
        weights();
        new ReportOfLinks(outcome, page).write();
        return page.append("</body></html>\n").toString();
    }

    private void summary() {
        page.append("<table>");
        row("records", outcome.table.rows());
        row("candidate pairs compared", outcome.pairsScored());
        row("clusters", outcome.clusterCount());
        row("largest cluster", outcome.largestCluster());
        row("strong links not followed, since their groups contradict each other", outcome.refusedLinks());
        page.append("</table>");
        attention();
        if (outcome.largestCluster() > Attention.LARGE) {
            page.append(
                    "<p><strong>Alarm:</strong> a cluster of more than 50 records is hardly one person. Look at it first.</p>");
        }
        if (!outcome.faults().isEmpty()) {
            page.append("<h2>What was out of shape</h2><ul>");
            outcome.faults().forEach(f -> page.append("<li>").append(safe(f)).append("</li>"));
            page.append("</ul>");
        }
    }

    private void attention() {
        page.append("<h2>Worth a look</h2><table>");
        for (Attention.Kind kind : Attention.Kind.values()) {
            row(
                    switch (kind) {
                        case CONFIRMED_AGAINST_MODEL -> "pairs confirmed by people that the weights speak against";
                        case FORBIDDEN_AGAINST_MODEL -> "pairs held apart by people that the weights would link";
                        case BRIDGE -> "links by which alone a group hangs together";
                        case LARGE_CLUSTER -> "groups of more than " + Attention.LARGE + " rows";
                    },
                    (int) outcome.attention().stream()
                            .filter(item -> item.kind() == kind)
                            .count());
        }
        page.append("</table><p>They stand in attention.csv.</p>");
    }

    private void blocking() {
        page.append(
                "<h2>How candidates were found</h2><p>Two records are compared when they agree on any one of these. A block"
                        + " above the cap is split by further fields, never dropped; a block that nothing splits is thinned to neighbours.</p>"
                        + "<table><tr><th>rule<th>pairs<th>blocks split<th>blocks thinned</tr>");
        page.insert(
                page.length() - "<table><tr><th>rule<th>pairs<th>blocks split<th>blocks thinned</tr>".length(),
                String.format(
                        Locale.ROOT,
                        "<p>Of the links that the weights would make, %.2f %% lie among these candidates (%s).</p>",
                        outcome.blockingRecall().share() * 100,
                        outcome.blockingRecall().how()));
        for (Candidates.Cost cost : outcome.candidates.costs()) {
            page.append(String.format(
                    Locale.ROOT,
                    "<tr><td>%s<td class=n>%,d<td class=n>%,d<td class=n>%,d</tr>%n",
                    safe(cost.rule()),
                    cost.pairs(),
                    cost.refinedBlocks(),
                    cost.thinnedBlocks()));
        }
        page.append("</table>");
    }

    private void weights() {
        page.append(String.format(
                Locale.ROOT,
                "<h2>Weights</h2><p>Two records taken at random are one person with a chance of 1 in %,.0f (%.1f bits). Each level adds"
                        + " log2(m / u) bits; a rare value adds more, a common one less.</p>",
                1 / outcome.weights.prior(),
                outcome.weights.priorBits()));
        page.append("<table><tr><th>field<th>level<th>among one person (m)<th>among two (u)<th>bits<th></tr>");
        int slot = 0;
        for (Comparer comparer : outcome.comparers) {
            for (int own = 0; own < comparer.slots(); own++, slot++) {
                for (int level = 1; level < 8; level++) {
                    level(comparer, own, slot, level);
                }
            }
        }
        page.append("</table>");
    }

    private void level(Comparer comparer, int own, int slot, int level) {
        double m = outcome.weights.m()[slot][level];
        double u = outcome.weights.u()[slot][level];
        if (m < 1e-4 && u < 1e-4) {
            return;
        }
        double bits = outcome.weights.bits(slot, level);
        String part = comparer.slots() > 1 ? " part " + (own + 1) : "";
        page.append(String.format(
                Locale.ROOT,
                "<tr><td>%s%s<td>%s<td class=n>%.4f<td class=n>%.6f<td class=n>%+.1f<td>%s</tr>%n",
                safe(comparer.spec.column()),
                part,
                safe(comparer.words(own, level)),
                m,
                u,
                bits,
                bar(bits, 8)));
    }

    static String bar(double bits, double pixelsABit) {
        return String.format(
                Locale.ROOT,
                "<span class=\"bar%s\" style=\"width:%.0fpx\"></span>",
                bits < 0 ? " against" : "",
                Math.abs(bits) * pixelsABit);
    }

    private void row(String words, int value) {
        page.append(String.format(Locale.ROOT, "<tr><td>%s<td class=n>%,d</tr>%n", words, value));
    }

    static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
