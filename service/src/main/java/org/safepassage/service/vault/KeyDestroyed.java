package org.safepassage.service.vault;

/** The key was destroyed when its owner was erased: what it sealed cannot be opened by anybody. */
public final class KeyDestroyed extends RuntimeException {
    public KeyDestroyed(KeyNumber key) {
        super("key " + key.value() + " was destroyed: what it sealed is erased");
    }
}
