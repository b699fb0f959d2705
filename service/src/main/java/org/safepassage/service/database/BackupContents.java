package org.safepassage.service.database;

import java.util.List;
import java.util.Map;

/** The two pages of a backup that say what is in it: the first before everything else, the last after it. */
final class BackupContents {
    static final String FIRST = "begin.json";
    static final String LAST = "manifest.json";
    static final int FORMAT = 1;

    private BackupContents() {}

    /**
     * @param scripts the migrations that had made the tables, in the order they ran
     * @param checkpoint of the ledger whose files follow; empty when nothing had been sealed
     */
    record Begin(int format, String createdAt, List<String> scripts, List<StoredTable> tables, String checkpoint) {}

    /** @param sha256 of all pieces of the table put together, in hex */
    record Counted(long rows, String sha256) {}

    record Manifest(Map<String, Counted> tables) {}
}
