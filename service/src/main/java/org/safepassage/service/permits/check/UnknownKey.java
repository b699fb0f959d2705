package org.safepassage.service.permits.check;

/** Its state is trusted, the key it names is not known. */
public final class UnknownKey extends Rejected {
    private static final long serialVersionUID = 1L;

    UnknownKey() {
        super("unknown-key", "Its state is in the trust list, the key it was signed with is not.");
    }
}
