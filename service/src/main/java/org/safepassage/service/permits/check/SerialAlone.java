package org.safepassage.service.permits.check;

/** A serial without its code proves nothing; the service of its state can confirm it to staff. */
public final class SerialAlone extends Rejected {
    private static final long serialVersionUID = 1L;

    SerialAlone() {
        super(
                "serial-alone",
                "A serial alone proves nothing. Check the code on the paper, or ask staff of the state that gave it.");
    }
}
