package org.safepassage.ledger.verify;

import java.util.Locale;

/** Something about the log that is not as it was signed. The message says it in words; {@link #place()} says where. */
public abstract sealed class Fault extends Exception
        permits AlteredBundle,
                AlteredRow,
                ExtraRow,
                FlippedTile,
                ForgedCheckpoint,
                ForkedCheckpoint,
                MissingRow,
                MissingTile,
                RewrittenLog,
                RolledBackCheckpoint,
                StrayFile,
                TruncatedLog {
    private static final long serialVersionUID = 1L;

    private final String place;

    Fault(String place, String words) {
        super(place + ": " + words);
        this.place = place;
    }

    /** A file of the log and where in it, or a row of the database. */
    public final String place() {
        return place;
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
