package org.safepassage.ledger.verify;

/** An older checkpoint covers more entries than the log now has. */
public final class RolledBackCheckpoint extends Fault {
    private static final long serialVersionUID = 1L;

    RolledBackCheckpoint(String place, long older, long now) {
        super(
                place,
                "covers " + number(older) + " entries, the log now has " + number(now) + "; " + number(older - now)
                        + " entries were taken away");
    }
}
