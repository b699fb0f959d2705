package org.safepassage.service.database;

/** A backup cannot be made or restored; the message is one line for the operator and says what was kept. */
public final class BackupRefused extends RuntimeException {
    public BackupRefused(String sentence) {
        super(sentence);
    }
}
