package org.safepassage.ledger.verify;

import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Walks the rows of the database beside the entries of the log. */
final class RowComparison {
    private final Iterator<Row> rows;
    private final Findings findings;
    private final Sums sums;
    private @Nullable Row next;
    private long firstMissing = -1;

    RowComparison(Iterator<Row> rows, Findings findings, Sums sums) {
        this.rows = rows;
        this.findings = findings;
        this.sums = sums;
        advance();
    }

    /**
     * @param sealed tile that holds the hash this entry was sealed with
     * @param bundle the entries as they lie in their file, when they could be read
     */
    void compare(long index, byte[] sealed, int place, @Nullable BundleBytes bundle) {
        while (next != null && next.index() < index) {
            findings.add(new ExtraRow(next.index(), "the place of another row, or out of order"));
            advance();
        }
        if (next == null || next.index() > index) {
            firstMissing = firstMissing < 0 ? index : firstMissing;
            return;
        }
        missingUpTo(index);
        byte[] leaf = next.leaf();
        if (!same(leaf, sealed, place, bundle)) {
            findings.add(new AlteredRow(index, words(leaf, place, bundle)));
        }
        advance();
    }

    /** All entries have been compared. */
    void end(long size) {
        missingUpTo(size);
        while (next != null) {
            boolean beyond = next.index() >= size;
            findings.add(new ExtraRow(
                    next.index(),
                    beyond ? "beyond the last entry of the log" : "the place of another row, or out of order"));
            advance();
        }
    }

    private boolean same(byte[] leaf, byte[] sealed, int place, @Nullable BundleBytes bundle) {
        if (bundle != null && bundle.trusted()) {
            int start = bundle.start(place);
            int end = start + bundle.length(place);
            return Arrays.equals(leaf, 0, leaf.length, bundle.bytes, start, end);
        }
        // The file of entries is itself in doubt; the sealed hash decides.
        byte[] sum = new byte[Sums.LENGTH];
        sums.ofLeaf(leaf, 0, leaf.length, sum, 0);
        int at = place * Sums.LENGTH;
        return Arrays.equals(sum, 0, Sums.LENGTH, sealed, at, at + Sums.LENGTH);
    }

    private static String words(byte[] leaf, int place, @Nullable BundleBytes bundle) {
        if (bundle == null || place >= bundle.count()) {
            return "is not what was sealed";
        }
        int start = bundle.start(place);
        byte[] entry = Arrays.copyOfRange(bundle.bytes, start, start + bundle.length(place));
        int differs = Arrays.mismatch(leaf, entry);
        return differs < 0
                ? "is not what was sealed, nor is the entry file"
                : "its " + Columns.fieldAt(entry, differs) + " is not what was sealed";
    }

    private void missingUpTo(long index) {
        if (firstMissing >= 0) {
            findings.add(new MissingRow(firstMissing, index - 1));
            firstMissing = -1;
        }
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }
}
