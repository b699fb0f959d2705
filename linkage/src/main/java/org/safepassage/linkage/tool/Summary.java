package org.safepassage.linkage.tool;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Locale;
import org.safepassage.linkage.batch.LinkOutcome;
import org.safepassage.linkage.table.Table;

/** What a run says of itself when it is done. */
record Summary(LinkOutcome outcome, double seconds) {
    void print(PrintWriter to, boolean json, Path out) {
        Table table = outcome.table();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        if (json) {
            to.printf(
                    Locale.ROOT,
                    "{\"records\":%d,\"pairsScored\":%d,\"links\":%d,\"clusters\":%d,\"largestCluster\":%d,\"refusedLinks\":%d,"
                            + "\"oneToOne\":%b,\"blockingRecall\":%.4f,\"attention\":%d,"
                            + "\"faults\":%d,\"seconds\":%.3f,\"peakMemoryMiB\":%d}%n",
                    table.rows(),
                    outcome.pairsScored(),
                    outcome.linkCount(),
                    outcome.clusterCount(),
                    outcome.largestCluster(),
                    outcome.refusedLinks(),
                    outcome.oneToOne(),
                    outcome.blockingRecall().share(),
                    outcome.attention().size(),
                    outcome.faults().size(),
                    seconds,
                    peak >> 20);
        } else {
            outcome.faults().forEach(fault -> to.println("note: " + fault));
            to.printf(Locale.ROOT, "records      %,d%n", table.rows());
            to.printf(Locale.ROOT, "pairsScored  %,d%n", outcome.pairsScored());
            to.printf(Locale.ROOT, "links        %,d%n", outcome.linkCount());
            to.printf(Locale.ROOT, "clusters     %,d (largest %d)%n", outcome.clusterCount(), outcome.largestCluster());
            if (outcome.oneToOne()) {
                to.println("one to one   neither list names anybody twice; if one does: --no-one-to-one");
            }
            to.printf(
                    Locale.ROOT,
                    "blocking     found %.2f %% of the links (%s)%n",
                    outcome.blockingRecall().share() * 100,
                    outcome.blockingRecall().how());
            to.printf(
                    Locale.ROOT,
                    "attention    %,d to look at%n",
                    outcome.attention().size());
            to.printf(Locale.ROOT, "seconds      %.2f%n", seconds);
            to.printf(Locale.ROOT, "peakMemoryMiB %d%n", peak >> 20);
            to.println("written to " + out);
        }
        to.flush();
    }
}
