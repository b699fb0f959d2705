package org.safepassage.service.database;

/** The data folder cannot be used; the message is one line for the operator and says what was kept. */
public final class DataFolderRefused extends RuntimeException {
    public DataFolderRefused(String sentence) {
        super(sentence);
    }
}
