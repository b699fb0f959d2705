package org.safepassage.service.intake.reading.mail;

import java.nio.charset.StandardCharsets;

/** One header: its name in lower case and its value as it stood, unfolded, one char for each byte. */
record HeaderField(String name, String value) {

    byte[] bytes() {
        return value.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return "HeaderField[" + name + "]";
    }
}
