package org.safepassage.service.permits.check;

/** The state that it names is not in the trust list. */
public final class ForeignIssuer extends Rejected {
    private static final long serialVersionUID = 1L;

    ForeignIssuer() {
        super("foreign-issuer", "The state that it names is not in the trust list.");
    }
}
