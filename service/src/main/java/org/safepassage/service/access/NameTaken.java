package org.safepassage.service.access;

/** Another account of the operation has this sign-in name already. */
public final class NameTaken extends RuntimeException {
    NameTaken() {
        super("another account has this sign-in name");
    }
}
