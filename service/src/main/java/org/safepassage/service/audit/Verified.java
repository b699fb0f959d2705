package org.safepassage.service.audit;

import java.util.List;

/**
 * What a verification of the ledger found.
 *
 * @param entries entries that the checkpoint covers
 * @param root base64 of the root computed from the entries; empty when they could not all be read
 * @param faults at most a thousand and some; {@code faultsInAll} counts all
 * @param alone whether this process held the log, so that rows beyond the log could be told from rows on their way into it
 */
public record Verified(long entries, String root, List<Flaw> faults, long faultsInAll, boolean alone) {
    public Verified {
        faults = List.copyOf(faults);
    }

    public boolean ok() {
        return faultsInAll == 0;
    }

    /**
     * Something that is not as it was sealed.
     *
     * @param type the kind of fault, as ledger/README.md lists them
     * @param place a file of the log and where in it, or a row of the database
     */
    public record Flaw(String type, String place, String words) {}
}
