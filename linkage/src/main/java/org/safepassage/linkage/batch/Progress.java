package org.safepassage.linkage.batch;

/** Hears which phase a run is in. */
public interface Progress {
    Progress SILENT = (phase, done) -> {};

    /** @param done share of the whole run, 0 to 1, when the phase begins */
    void phase(String phase, double done);
}
