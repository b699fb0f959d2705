package org.safepassage.ledger.note;

import java.util.Base64;

/** Base64 of RFC 4648 section 4 that has one spelling only; the JDK's decoder forgives missing padding and stray bits. */
final class StrictBase64 {
    private StrictBase64() {}

    static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("this base64 is not spelled as it must be");
        }
        return bytes;
    }
}
