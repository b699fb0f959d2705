package org.safepassage.service.vault;

/** The keys folder cannot be used; the message is one line for the operator and says what was kept. */
public final class KeysRefused extends RuntimeException {
    public KeysRefused(String sentence) {
        super(sentence);
    }
}
