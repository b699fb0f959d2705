package org.safepassage.linkage.batch;

/** The report of a run. */
public final class Report {
    private Report() {}

    /** A page of HTML that needs nothing from outside. */
    public static String of(LinkOutcome outcome) {
        return "<!doctype html><title>Linkage</title>" + outcome.pairsScored();
    }
}
