package org.safepassage.service.permits.check;

/** The signature does not fit what it stands under: something was changed, or somebody else signed it. */
public final class AlteredSeal extends Rejected {
    private static final long serialVersionUID = 1L;

    AlteredSeal() {
        super("altered", "The signature does not fit. Something was changed, or this was never issued.");
    }
}
