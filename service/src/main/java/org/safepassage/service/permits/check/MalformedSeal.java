package org.safepassage.service.permits.check;

/** Not a travel authorisation of this form. */
public final class MalformedSeal extends Rejected {
    private static final long serialVersionUID = 1L;

    MalformedSeal(String words) {
        super("malformed", words);
    }
}
