package org.safepassage.linkage;

import java.util.Collection;

/**
 * When two groups of records, each taken for one person, may become one. A single strong pair is not enough: its groups
 * must not contradict each other, or one wrong link pulls whole families together.
 */
public final class Groups {
    private static final double MOST_CONTRADICTIONS = 0.2;

    private Groups() {}

    /**
     * True when one pair at least is a {@link Verdict#LINK}, no two records stand in one list, and no more than a fifth of
     * the pairs contradict each other.
     *
     * @param across every record of one group compared with every record of the other
     */
    public static boolean mayJoin(Collection<Comparison> across) {
        boolean linked = across.stream().anyMatch(c -> c.verdict() == Verdict.LINK);
        boolean oneList = across.stream().anyMatch(c -> c.cautions().contains(Caution.SAME_SOURCE));
        long contradictions = across.stream().filter(Comparison::contradicts).count();
        return linked && !oneList && contradictions <= MOST_CONTRADICTIONS * across.size();
    }
}
