package org.safepassage.service.intake.reading.packed;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Lets a reader be closed without closing the stream it was lent. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {}
}
