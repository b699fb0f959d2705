package org.safepassage.service.vault;

/** Sealed bytes do not open under this key and label: altered, moved to another place, or sealed with the keys of another folder. */
public final class CannotOpen extends RuntimeException {
    public CannotOpen(KeyNumber key, Label label, Throwable cause) {
        super("sealed " + label.field() + " of " + label.owner() + " does not open with key " + key.value(), cause);
    }
}
