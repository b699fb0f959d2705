package org.safepassage.service.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A stream with the bytes that were looked at put back in front. */
final class Rejoined extends SequenceInputStream {
    Rejoined(byte[] beginning, InputStream rest) {
        super(new ByteArrayInputStream(beginning), rest);
    }
}
